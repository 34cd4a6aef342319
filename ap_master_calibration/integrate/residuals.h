/* Sums of residuals from the mean of all frames: what residuals.py does, and defines. */
#pragma once
#include "work.h"

enum { BLOCK = 32 };             /* residuals.py */
static const float WIDE = 8.f;

typedef struct {
    int form;
    int64_t n, h, w;
    const char *stack;
    const float *shift, *gain;   /* n x 4: by parity of row and column */
} Band;

/* What becomes y of `m` samples from `column` (an even one) of a row of a frame. */
static inline void load_scaled(const Band *band, int64_t k, int64_t row, int64_t column, int m,
                               float *restrict y, float *restrict low, float *restrict high) {
    const int64_t at = (k * band->h + row) * band->w + column;
    const float *shift = band->shift + 4 * k + 2 * (row & 1);
    const float *gain = band->gain + 4 * k + 2 * (row & 1);
    float v[BLOCK], s[BLOCK], g[BLOCK];
    if (band->form == FLOATS) {
        memcpy(v, (const float *)band->stack + at, (size_t)m * sizeof *v);
    } else {
        uint16_t raw[BLOCK];
        load_16((const uint16_t *)band->stack + at, raw, m, band->form);
        for (int l = 0; l < m; ++l) v[l] = raw[l];
    }
    if (low) {
        float least = *low, most = *high;
        for (int l = 0; l < m; ++l) least = v[l] < least ? v[l] : least;
        for (int l = 0; l < m; ++l) most = v[l] > most ? v[l] : most;
        *low = least;
        *high = most;
    }
    for (int l = 0; l < BLOCK; ++l) {
        s[l] = shift[l & 1];
        g[l] = gain[l & 1];
    }
    for (int l = 0; l < m; ++l) y[l] = (v[l] - s[l]) * g[l];
}

static void band_mean(const Band *band, const unsigned char *used, float *mean) {
    int64_t count = 0;
    for (int64_t k = 0; k < band->n; ++k) count += used[k] != 0;
    const float part = 1.f / (float)(count ? count : 1);
    for (int64_t row = 0; row < band->h; ++row)
        for (int64_t x = 0; x < band->w; x += BLOCK) {
            const int m = band->w - x < BLOCK ? (int)(band->w - x) : BLOCK;
            float total[BLOCK] = {0}, y[BLOCK];
            for (int64_t k = 0; k < band->n; ++k) {
                if (!used[k]) continue;
                load_scaled(band, k, row, x, m, y, NULL, NULL);
                for (int l = 0; l < m; ++l) total[l] += y[l];
            }
            for (int l = 0; l < m; ++l) mean[row * band->w + x + l] = total[l] * part;
        }
}

typedef struct {
    double *cells, *rows, *columns, *squares, *matches;
    float *lowest, *highest;
    int64_t *peaks, *peak_counts, most_peaks;
} Sums;

static inline float clipped(float v, float bound) {
    v = v < -bound ? -bound : v;
    return v > bound ? bound : v;
}

/* The sum over a block of what is within `bound` of `middle`. */
static float clipped_sum(const float *d, const float *w, int count, float middle, float bound) {
    float lane[BLOCK] = {0}, total = 0;
    for (int at = 0; at < count; at += BLOCK)
        for (int l = 0; l < BLOCK; ++l) lane[l] += clipped(d[at + l] - middle, bound) * w[at + l];
    for (int l = 0; l < BLOCK; ++l) total += lane[l];
    return total;
}

/* One block of one frame: `d` holds the residuals of h rows of BLOCK lanes, `w` their weights. */
static void add_block(const Band *band, int64_t k, int64_t block, const float *d, const float *w,
                      const float *z, float limit, float peak, const Sums *s) {
    const int64_t h = band->h, blocks = (band->w + BLOCK - 1) / BLOCK, x = block * BLOCK;
    const int m = band->w - x < BLOCK ? (int)(band->w - x) : BLOCK, count = (int)h * BLOCK;
    float inside = 0, column[2][BLOCK] = {{0}}, square[BLOCK] = {0};
    for (int at = 0; at < count; ++at) inside += w[at];
    inside = inside > 1 ? inside : 1;
    float middle = clipped_sum(d, w, count, 0, WIDE * limit) / inside;
    middle += clipped_sum(d, w, count, middle, limit) / inside;
    for (int64_t row = 0; row < h; ++row) {
        const float *dr = d + row * BLOCK, *wr = w + row * BLOCK, *zr = z + row * BLOCK;
        float c[BLOCK], sum = 0, match = 0;
        int any = 0;
        for (int l = 0; l < BLOCK; ++l) {
            const float e = (dr[l] - middle) * wr[l];
            any |= e > peak;
            const float near = clipped(e, limit);
            square[l] += near * near;
            c[l] = (near + middle) * wr[l];
            column[row & 1][l] += c[l];
        }
        float part[8] = {0}, slope[8] = {0};
        for (int at = 0; at < BLOCK; at += 8)
            for (int l = 0; l < 8; ++l) {
                part[l] += c[at + l];
                slope[l] += c[at + l] * zr[at + l];
            }
        for (int l = 0; l < 8; ++l) {
            sum += part[l];
            match += slope[l];
        }
        s->rows[k * h + row] += sum;
        s->matches[k * h + row] += match;
        if (!any) continue;
        for (int l = 0; l < m; ++l)
            if ((dr[l] - middle) * wr[l] > peak && s->peak_counts[k] < s->most_peaks)
                s->peaks[k * s->most_peaks + s->peak_counts[k]++] = row * band->w + x + l;
    }
    for (int l = 0; l < m; ++l) {
        s->columns[k * band->w + x + l] += column[0][l] + column[1][l];
        s->squares[k] += square[l];
        for (int r = 0; r < 2; ++r)
            s->cells[((k * 2 + r) * 2 + (l & 1)) * blocks + block] += column[r][l];
    }
}

/* As `add_block` for every block of every frame; 1 where memory runs out. All sums are 0 before. */
static int add_residuals(const Band *band, const float *mean, const float *weight,
                         const float *pattern, const float *limit, const float *peak,
                         const Sums *s) {
    const int64_t h = band->h, width = band->w, count = h * BLOCK;
    float *d = malloc((size_t)count * 3 * sizeof *d);
    if (!d) return 1;
    float *w = d + count, *z = w + count;
    for (int64_t k = 0; k < band->n * h; ++k) {
        s->lowest[k] = INFINITY;
        s->highest[k] = -INFINITY;
    }
    for (int64_t x = 0; x < width; x += BLOCK) {
        const int m = width - x < BLOCK ? (int)(width - x) : BLOCK;
        memset(d, 0, (size_t)count * 3 * sizeof *d);
        for (int64_t row = 0; row < h; ++row)
            for (int l = 0; l < m; ++l) {
                w[row * BLOCK + l] = weight[row * width + x + l];
                z[row * BLOCK + l] = pattern[row * width + x + l];
            }
        for (int64_t k = 0; k < band->n; ++k) {
            for (int64_t row = 0; row < h; ++row) {
                float *dr = d + row * BLOCK;
                const float *p = mean + row * width + x, *wr = w + row * BLOCK;
                load_scaled(band, k, row, x, m, dr, s->lowest + k * h + row,
                            s->highest + k * h + row);
                for (int l = 0; l < m; ++l) {
                    const float v = dr[l] - p[l];
                    dr[l] = v - v == 0 ? v * wr[l] : 0.f;
                }
            }
            add_block(band, k, x / BLOCK, d, w, z, limit[x / BLOCK], peak[x / BLOCK], s);
        }
    }
    free(d);
    return 0;
}
