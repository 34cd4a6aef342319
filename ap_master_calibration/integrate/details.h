/* Medians and noise of blocks of a band, and residuals around places: what band_details.py does. */
#pragma once
#include "residuals.h"

enum { MEDIAN_STEP = 3, CELL = 8 };   /* band_details.py */
static const float MOST_SCATTER = 4;  /* mean deviations: what is beyond counts as that */

/* The key that `rank` of m keys are less than, if it stands in their order; found bit by bit. */
static int32_t key_of_rank(const int32_t *restrict keys, int m, int rank) {
    uint32_t found = 0;
    for (uint32_t bit = 1u << 31; bit; bit >>= 1) {
        const int32_t tried = (int32_t)((found | bit) ^ 1u << 31);
        int32_t less = 0;
        for (int l = 0; l < m; ++l) less += keys[l] < tried;
        if (less <= rank) found |= bit;
    }
    return (int32_t)(found ^ 1u << 31);
}

/* The median of m values, whose keys are made in `keys`; NaN are above all others. */
static float block_median(const float *restrict values, int m, int32_t *restrict keys) {
    for (int l = 0; l < m; ++l)
        keys[l] = values[l] == values[l] ? key_of(values[l]) : INT32_MAX;
    const double low = value_of(key_of_rank(keys, m, (m - 1) / 2));
    return m % 2 ? (float)low : (float)((low + value_of(key_of_rank(keys, m, m / 2))) / 2);
}

static void block_medians(const float *image, int64_t h, int64_t w, float *medians) {
    float values[BLOCK * BLOCK];
    int32_t keys[BLOCK * BLOCK];
    for (int64_t x = 0; x < w; x += BLOCK) {
        const int whole = w - x >= BLOCK, step = whole ? MEDIAN_STEP : 1;
        const int across = whole ? BLOCK : (int)(w - x);
        int m = 0, l = 0;
        for (int64_t row = 0; row < h; ++row, l -= across)
            for (; l < across; l += step) values[m++] = image[row * w + x + l];
        medians[x / BLOCK] = block_median(values, m, keys);
    }
}

static float scaled_sample(const Band *band, int64_t k, int64_t row, int64_t column) {
    const int64_t at = (k * band->h + row) * band->w + column;
    const int64_t cell = 4 * k + 2 * (row & 1) + (column & 1);
    float v;
    if (band->form == FLOATS) v = ((const float *)band->stack)[at];
    else {
        uint16_t raw;
        load_16((const uint16_t *)band->stack + at, &raw, 1, band->form);
        v = raw;
    }
    return (v - band->shift[cell]) * band->gain[cell];
}

/* Fills `to` with m scaled samples of a row of a frame, from `column`, an even one, on. */
static void scaled_row(const Band *band, int64_t k, int64_t row, int64_t column, int m, float *to) {
    const int64_t at = (k * band->h + row) * band->w + column;
    const float *shift = band->shift + 4 * k + 2 * (row & 1);
    const float *gain = band->gain + 4 * k + 2 * (row & 1);
    const Floats s = alternating(shift[0], shift[1]), g = alternating(gain[0], gain[1]);
    if (band->form == FLOATS) memcpy(to, (const float *)band->stack + at, (size_t)m * sizeof *to);
    else {
        uint16_t raw[TILE];
        load_16((const uint16_t *)band->stack + at, raw, m, band->form);
        for (int l = 0; l < m; ++l) to[l] = raw[l];
    }
    int l = 0;
    for (; l + WIDTH <= m; l += WIDTH) {
        const Floats v = (floats_at(to + l) - s) * g;
        memcpy(to + l, &v, sizeof v);
    }
    for (; l < m; ++l) to[l] = (to[l] - shift[l & 1]) * gain[l & 1];
}

/* The mean residual of each whole cell of CELL x CELL pixels of a block; returns their number. */
static int cell_means(const Band *band, int64_t k, int64_t x, const float *mean, float *cells) {
    const int across = band->w - x < BLOCK ? (int)(band->w - x) / CELL : BLOCK / CELL;
    int count = 0;
    float row_of[BLOCK];
    for (int64_t top = 0; across && top + CELL <= band->h; top += CELL) {
        float total[BLOCK] = {0};
        for (int64_t row = top; row < top + CELL; ++row) {
            const float *m = mean + row * band->w + x;
            scaled_row(band, k, row, x, across * CELL, row_of);
            for (int l = 0; l < across * CELL; l += WIDTH) {
                const Floats v = floats_at(row_of + l) - floats_at(m + l);
                const Ints known = v == v;
                const Floats sum = floats_at(total + l) + (Floats)((Ints)v & known);
                memcpy(total + l, &sum, sizeof sum);
            }
        }
        for (int c = 0; c < across; ++c, ++count) {
            cells[count] = 0;
            for (int l = 0; l < CELL; ++l) cells[count] += total[c * CELL + l];
            cells[count] /= CELL * CELL;
        }
    }
    return count;
}

/* The cell of each block of each frame that is farthest from the mean of the block's cells. */
static void farthest_cells(const Band *band, const float *mean, float *farthest) {
    const int64_t blocks = (band->w + BLOCK - 1) / BLOCK;
    float cells[BLOCK / CELL * BLOCK / CELL];
    for (int64_t k = 0; k < band->n; ++k)
        for (int64_t b = 0; b < blocks; ++b) {
            const int count = cell_means(band, k, b * BLOCK, mean, cells);
            float middle = 0, most = 0;
            for (int c = 0; c < count; ++c) middle += cells[c] / count;
            for (int c = 0; c < count; ++c)
                if (fabsf(cells[c] - middle) > fabsf(most)) most = cells[c] - middle;
            farthest[k * blocks + b] = most;
        }
}

/* Fills `size`, rows of TILE, with the absolute differences of m columns of two frames. */
static void absolute_difference(const Band *band, int64_t first, int64_t second, int64_t x, int m,
                                float *size) {
    float a[TILE] = {0}, b[TILE] = {0};
    for (int64_t row = 0; row < band->h; ++row, size += TILE) {
        scaled_row(band, first, row, x, m, a);
        scaled_row(band, second, row, x, m, b);
        for (int l = 0; l < TILE; l += WIDTH) {
            const Floats v = floats_at(a + l) - floats_at(b + l);
            const Ints bits = (Ints)v & 0x7fffffff & (v - v == 0);
            memcpy(size + l, &bits, sizeof bits);
        }
    }
}

/* The mean of h rows of TILE of a block `across` wide, where what is beyond `bound` is that. */
static float bounded_mean(const float *size, int h, int across, float bound) {
    float total = 0;
    Floats lanes = {0};
    for (int row = 0; row < h; ++row, size += TILE) {
        int l = 0;
        for (; l + WIDTH <= across; l += WIDTH) {
            const Floats v = floats_at(size + l);
            lanes += bound < INFINITY ? clipped(v, bound) : v;
        }
        for (; l < across; ++l) total += size[l];
    }
    return (total + total_of(lanes, 0, 1)) / (float)(across * h);
}

/* The mean absolute difference of two frames in each block; of whole ones what is beyond
 * MOST_SCATTER means counts as that. */
static void block_scatter(const Band *band, int64_t first, int64_t second, float *scatter) {
    const int h = (int)band->h;
    float size[BLOCK * TILE];
    for (int64_t x = 0; x < band->w; x += TILE) {
        const int m = band->w - x < TILE ? (int)(band->w - x) : TILE;
        absolute_difference(band, first, second, x, m, size);
        for (int at = 0; at < m; at += BLOCK) {
            const int across = m - at < BLOCK ? m - at : BLOCK;
            float mean = bounded_mean(size + at, h, across, INFINITY);
            if (across == BLOCK) mean = bounded_mean(size + at, h, across, MOST_SCATTER * mean);
            scatter[(x + at) / BLOCK] = mean;
        }
    }
}

static int64_t inside(int64_t at, int64_t length) {
    at = at < 0 ? 0 : at;
    return at < length ? at : length - 1;
}

/* Residuals, less the mean of their row, of `count` places at offsets (down, right) from each. */
static void residuals_around(const Band *band, const float *mean, const float *lines,
                             const int64_t *offsets, int64_t offset_count, const int64_t *frame,
                             const int64_t *rows, const int64_t *columns, int64_t count,
                             float *out) {
    for (int64_t i = 0; i < count; ++i)
        for (int64_t j = 0; j < offset_count; ++j) {
            const int64_t row = inside(rows[i] + offsets[2 * j], band->h);
            const int64_t column = inside(columns[i] + offsets[2 * j + 1], band->w);
            *out++ = scaled_sample(band, frame[i], row, column) -
                     (mean[row * band->w + column] + lines[frame[i] * band->h + row]);
        }
}
