/* Sums of residuals from the mean of all frames: what residuals.py does, and defines. */
#pragma once
#include "work.h"

enum { BLOCK = 32, COARSE = 4 };   /* residuals.py */
static const float WIDE = 8.f;

typedef struct {
    int form;
    int64_t n, h, w;
    const char *stack;
    const float *scaling;        /* n x 2 x 2 x BLOCK: by parity of the row, shifts and gains */
} Band;

/* Shifts and gains, n x 4 by parity of row and column, repeated for the columns of a block; NULL
 * where memory runs out. */
static float *block_scaling(const float *shift, const float *gain, int64_t n) {
    float *all = malloc((size_t)n * 4 * BLOCK * sizeof *all), *to = all;
    for (int64_t line = 0; all && line < 2 * n; ++line, to += 2 * BLOCK)
        for (int l = 0; l < BLOCK; ++l) {
            to[l] = shift[2 * line + (l & 1)];
            to[BLOCK + l] = gain[2 * line + (l & 1)];
        }
    return all;
}

#if defined(__GNUC__)
#define INLINE static inline __attribute__((always_inline))
#else
#define INLINE static inline
#endif

/* What becomes y of `m` samples from `column` (an even one) of a row of a frame. Where m is known
 * to be BLOCK compilers unroll and vectorise the loops. */
INLINE void load_scaled(const Band *band, int64_t k, int64_t row, int64_t column, int m,
                               float *restrict y, float *restrict low, float *restrict high) {
    const int64_t at = (k * band->h + row) * band->w + column;
    const float *restrict s = band->scaling + (2 * k + (row & 1)) * 2 * BLOCK;
    const float *restrict g = s + BLOCK;
    float v[BLOCK];
    if (band->form == FLOATS) {
        memcpy(v, (const float *)band->stack + at, (size_t)m * sizeof *v);
    } else {
        uint16_t raw[BLOCK];
        load_16((const uint16_t *)band->stack + at, raw, m, band->form);
        for (int l = 0; l < m; ++l) v[l] = raw[l];
    }
    if (low)
        for (int l = 0; l < m; ++l) {
            low[l] = v[l] < low[l] ? v[l] : low[l];
            high[l] = v[l] > high[l] ? v[l] : high[l];
        }
    for (int l = 0; l < m; ++l) y[l] = (v[l] - s[l]) * g[l];
}

INLINE void mean_of_block(const Band *band, const unsigned char *used, float part, int64_t row,
                          int64_t x, int m, float *mean) {
    float total[BLOCK] = {0}, y[BLOCK];
    for (int64_t k = 0; k < band->n; ++k) {
        if (!used[k]) continue;
        load_scaled(band, k, row, x, m, y, NULL, NULL);
        for (int l = 0; l < m; ++l) total[l] += y[l];
    }
    for (int l = 0; l < m; ++l) mean[row * band->w + x + l] = total[l] * part;
}

static void band_mean(const Band *band, const unsigned char *used, float *mean) {
    int64_t count = 0;
    for (int64_t k = 0; k < band->n; ++k) count += used[k] != 0;
    const float part = 1.f / (float)(count ? count : 1);
    for (int64_t row = 0; row < band->h; ++row)
        for (int64_t x = 0; x < band->w; x += BLOCK) {
            if (band->w - x >= BLOCK) mean_of_block(band, used, part, row, x, BLOCK, mean);
            else mean_of_block(band, used, part, row, x, (int)(band->w - x), mean);
        }
}

typedef struct {
    double *cells, *rows, *columns, *squares, *matches;
    float *lowest, *highest;
    int64_t *peaks, *peak_counts, most_peaks;
} Sums;

INLINE float clipped(float v, float bound) {
    v = v < -bound ? -bound : v;
    return v > bound ? bound : v;
}

/* Compilers turn choices (a < b ? a : b) into vectors in loops, but not where they unroll a short
 * loop first: so what clips runs over whole blocks, and what sums runs over lanes of 8. */
static void clip_all(const float *restrict d, const float *restrict w, int count, float middle,
                     float bound, float *restrict out) {
    for (int at = 0; at < count; ++at) out[at] = clipped((d[at] - middle) * w[at], bound);
}

static float sum_of(const float *restrict values, int count) {
    float lane[8] = {0}, total = 0;
    for (int at = 0; at < count; at += 8)
        for (int l = 0; l < 8; ++l) lane[l] += values[at + l];
    for (int l = 0; l < 8; ++l) total += lane[l];
    return total;
}

static float sum_of_products(const float *restrict a, const float *restrict b, int count) {
    float lane[8] = {0}, total = 0;
    for (int at = 0; at < count; at += 8)
        for (int l = 0; l < 8; ++l) lane[l] += a[at + l] * b[at + l];
    for (int l = 0; l < 8; ++l) total += lane[l];
    return total;
}

/* What blocks have in common: sums of weights, and of weight times pattern. `coarse` is the sum of
 * weights in every COARSE-th row. */
typedef struct {
    float inside, coarse, column[2][BLOCK];
    float row[BLOCK], match[BLOCK];   /* a band has BLOCK rows at most */
} Weights;

static Weights weights_of(const float *w, const float *z, int64_t h) {
    Weights sums = {0};
    for (int64_t row = 0; row < h; ++row) {
        const float *wr = w + row * BLOCK;
        sums.row[row] = sum_of(wr, BLOCK);
        sums.match[row] = sum_of_products(wr, z + row * BLOCK, BLOCK);
        sums.inside += sums.row[row];
        if (row % COARSE == 0) sums.coarse += sums.row[row];
        for (int l = 0; l < BLOCK; ++l) sums.column[row & 1][l] += wr[l];
    }
    sums.inside = sums.inside > 1 ? sums.inside : 1;
    sums.coarse = sums.coarse > 1 ? sums.coarse : 1;
    return sums;
}

/* One block of one frame: `d` holds the residuals of h rows of BLOCK lanes, the largest of them
 * `most`, `w` their weights; `c` is room for as many. */
static void add_block(const Band *band, int64_t k, int64_t block, const float *restrict d,
                      const float *restrict w, const float *restrict z, float *restrict c,
                      const Weights *sums, float most, float limit, float peak, const Sums *s) {
    const int64_t h = band->h, blocks = (band->w + BLOCK - 1) / BLOCK, x = block * BLOCK;
    const int m = band->w - x < BLOCK ? (int)(band->w - x) : BLOCK, count = (int)h * BLOCK;
    float column[2][BLOCK] = {{0}};
    float middle = 0;
    for (int at = 0; at < count; at += COARSE * BLOCK) {
        clip_all(d + at, w + at, BLOCK, 0, WIDE * limit, c);
        middle += sum_of(c, BLOCK) / sums->coarse;
    }
    clip_all(d, w, count, middle, limit, c);
    middle += sum_of(c, count) / sums->inside;
    const float above = middle + peak;
    if (most > above)
        for (int64_t row = 0; row < h; ++row)
            for (int l = 0; l < m; ++l)
                if (d[row * BLOCK + l] > above && w[row * BLOCK + l] > 0 &&
                    s->peak_counts[k] < s->most_peaks)
                    s->peaks[k * s->most_peaks + s->peak_counts[k]++] = row * band->w + x + l;
    clip_all(d, w, count, middle, limit, c);
    s->squares[k] += sum_of_products(c, c, count);
    for (int64_t row = 0; row < h; ++row) {
        const float *cr = c + row * BLOCK;
        float *to = column[row & 1];
        s->rows[k * h + row] += sum_of(cr, BLOCK) + middle * sums->row[row];
        s->matches[k * h + row] +=
            sum_of_products(cr, z + row * BLOCK, BLOCK) + middle * sums->match[row];
        for (int l = 0; l < BLOCK; ++l) to[l] += cr[l];
    }
    for (int r = 0; r < 2; ++r)
        for (int l = 0; l < m; ++l) column[r][l] += middle * sums->column[r][l];
    for (int l = 0; l < m; ++l) {
        s->columns[k * band->w + x + l] += column[0][l] + column[1][l];
        for (int r = 0; r < 2; ++r)
            s->cells[((k * 2 + r) * 2 + (l & 1)) * blocks + block] += column[r][l];
    }
}

/* Fills `d` with the residuals of h rows of one block of a frame; the largest of them. */
INLINE float load_residuals(const Band *band, int64_t k, int64_t x, int m, const float *mean,
                           const float *w, float *d, const Sums *s) {
    float largest[BLOCK], most = 0;
    for (int l = 0; l < BLOCK; ++l) largest[l] = 0;
    for (int64_t row = 0; row < band->h; ++row) {
        float *dr = d + row * BLOCK, low[BLOCK], high[BLOCK];
        const float *p = mean + row * BLOCK, *wr = w + row * BLOCK;
        for (int l = 0; l < BLOCK; ++l) {
            low[l] = INFINITY;
            high[l] = -INFINITY;
        }
        load_scaled(band, k, row, x, m, dr, low, high);
        for (int l = 0; l < m; ++l) {
            const float v = dr[l] - p[l];
            dr[l] = v - v == 0 ? v * wr[l] : 0.f;
            largest[l] = dr[l] > largest[l] ? dr[l] : largest[l];
        }
        for (int half = BLOCK / 2; half; half /= 2)
            for (int l = 0; l < half; ++l) {
                low[l] = low[l + half] < low[l] ? low[l + half] : low[l];
                high[l] = high[l + half] > high[l] ? high[l + half] : high[l];
            }
        float *lowest = s->lowest + k * band->h + row, *highest = s->highest + k * band->h + row;
        *lowest = low[0] < *lowest ? low[0] : *lowest;
        *highest = high[0] > *highest ? high[0] : *highest;
    }
    for (int l = 0; l < BLOCK; ++l) most = largest[l] > most ? largest[l] : most;
    return most;
}

/* One image of h rows as blocks one after the other, zeros where it ends within one. */
static void to_blocks(const float *image, int64_t h, int64_t width, float *out) {
    for (int64_t x = 0; x < width; x += BLOCK)
        for (int64_t row = 0; row < h; ++row)
            for (int l = 0; l < BLOCK; ++l)
                *out++ = x + l < width ? image[row * width + x + l] : 0.f;
}

/* As `add_block` for every block of every frame; 1 where memory runs out. All sums are 0 before.
 * Frame by frame, as the samples of a block lie apart in memory and those of the next beside. */
static int add_residuals(const Band *band, const float *mean, const float *weight,
                         const float *pattern, const float *limit, const float *peak,
                         const Sums *s) {
    const int64_t h = band->h, width = band->w, count = h * BLOCK;
    const int64_t blocks = (width + BLOCK - 1) / BLOCK, all = blocks * count;
    float *p = malloc((size_t)(3 * all + 2 * count) * sizeof *p);
    Weights *sums = malloc((size_t)blocks * sizeof *sums);
    if (!p || !sums) {
        free(p);
        free(sums);
        return 1;
    }
    float *w = p + all, *z = w + all, *d = z + all, *c = d + count;
    to_blocks(mean, h, width, p);
    to_blocks(weight, h, width, w);
    to_blocks(pattern, h, width, z);
    for (int64_t b = 0; b < blocks; ++b) sums[b] = weights_of(w + b * count, z + b * count, h);
    for (int64_t k = 0; k < band->n * h; ++k) {
        s->lowest[k] = INFINITY;
        s->highest[k] = -INFINITY;
    }
    for (int64_t k = 0; k < band->n; ++k)
        for (int64_t b = 0; b < blocks; ++b) {
            const int64_t x = b * BLOCK, at = b * count;
            float most;
            if (width - x >= BLOCK) most = load_residuals(band, k, x, BLOCK, p + at, w + at, d, s);
            else {
                memset(d, 0, (size_t)count * sizeof *d);
                most = load_residuals(band, k, x, (int)(width - x), p + at, w + at, d, s);
            }
            add_block(band, k, b, d, w + at, z + at, c, sums + b, most, limit[b], peak[b], s);
        }
    free(p);
    free(sums);
    return 0;
}
