/* Sums of residuals from the mean of all frames: what residuals.py does, and defines. */
#pragma once
#include "work.h"

enum { BLOCK = 32, COARSE = 4 };   /* residuals.py */
enum { TILE = 16 * BLOCK };        /* columns of all frames that are summed before the next ones */
enum { RUN = 1024 };               /* columns of all frames whose mean is taken before the next */
static const float WIDE = 8.f;
static const float SUSPECT = 0.9f; /* of the limit: what is nearer the middle is not looked at */

#define INLINE static inline __attribute__((always_inline))

/* Vectors by name: compilers do not find them where loops as short as a block are unrolled first. As
 * wide as registers are: comparisons of wider ones are made number by number. */
#if defined(__AVX__)
enum { WIDTH = 8, PARTS = BLOCK / WIDTH };
#else
enum { WIDTH = 4, PARTS = BLOCK / WIDTH };
#endif
typedef float Floats __attribute__((vector_size(4 * WIDTH)));
typedef int32_t Ints __attribute__((vector_size(4 * WIDTH)));

INLINE Floats floats_at(const float *from) {
    Floats v;
    memcpy(&v, from, sizeof v);
    return v;
}

INLINE Floats alternating(float even, float odd) {
    Floats v = {0};
    for (int l = 0; l < WIDTH; ++l) v[l] = l & 1 ? odd : even;
    return v;
}

INLINE int any_of(Ints v) {
    uint64_t part[WIDTH / 2], any = 0;
    memcpy(part, &v, sizeof v);
    for (int l = 0; l < WIDTH / 2; ++l) any |= part[l];
    return any != 0;
}

/* The sum of lanes `from`, `from` + `step`, ... */
INLINE float total_of(Floats v, int from, int step) {
    float total = 0;
    for (int l = from; l < WIDTH; l += step) total += v[l];
    return total;
}

typedef struct {
    int form;
    int64_t n, h, w;
    const char *stack;
    const float *shift, *gain;   /* n x 4, by parity of row and column */
} Band;

/* ---- the mean ---- */

/* Adds `m` samples of a row of a frame, from `column` (an even one) on, times their gains. */
static void add_scaled(const Band *band, int64_t k, int64_t row, int64_t column, int m,
                       float *restrict total) {
    const int64_t at = (k * band->h + row) * band->w + column;
    const float *gain = band->gain + 4 * k + 2 * (row & 1);
    const Floats g = alternating(gain[0], gain[1]);
    const float *samples = (const float *)band->stack + at;
    float values[RUN];
    int l = 0;
    if (band->form != FLOATS) {
        uint16_t raw[RUN];
        load_16((const uint16_t *)band->stack + at, raw, m, band->form);
        if (gain[0] == 1 && gain[1] == 1) {
            for (int x = 0; x < m; ++x) total[x] += raw[x];
            return;
        }
        for (int x = 0; x < m; ++x) values[x] = raw[x];
        samples = values;
    }
    for (; l + WIDTH <= m; l += WIDTH) {
        const Floats sum = floats_at(total + l) + floats_at(samples + l) * g;
        memcpy(total + l, &sum, sizeof sum);
    }
    for (; l < m; ++l) total[l] += samples[l] * gain[l & 1];
}

/* Adds rows of a frame to `total`, which has the band's shape. */
static void add_rows(const Band *band, int64_t k, int64_t first, int64_t last, float *total) {
    for (int64_t row = first; row < last; ++row)
        for (int64_t x = 0; x < band->w; x += RUN) {
            const int m = band->w - x < RUN ? (int)(band->w - x) : RUN;
            add_scaled(band, k, row, x, m, total + row * band->w + x);
        }
}

/* Makes the mean of the frames used of their samples' sum: takes off what their shifts add to. */
static void finish_mean(const Band *band, const unsigned char *used, float *mean) {
    int64_t count = 0;
    double level[4] = {0};   /* of shift times gain, by parity */
    for (int64_t k = 0; k < band->n; ++k) {
        count += used[k] != 0;
        for (int cell = 0; used[k] && cell < 4; ++cell)
            level[cell] += (double)band->shift[4 * k + cell] * band->gain[4 * k + cell];
    }
    const float part = 1.f / (float)(count ? count : 1);
    for (int64_t row = 0; row < band->h; ++row) {
        const float even = (float)level[2 * (row & 1)], odd = (float)level[2 * (row & 1) + 1];
        float *out = mean + row * band->w;
        for (int64_t x = 0; x < band->w; ++x) out[x] = (out[x] - (x & 1 ? odd : even)) * part;
    }
}

static void band_mean(const Band *band, const unsigned char *used, float *mean) {
    memset(mean, 0, (size_t)(band->h * band->w) * sizeof *mean);
    for (int64_t row = 0; row < band->h; ++row)
        for (int64_t k = 0; k < band->n; ++k)
            if (used[k]) add_rows(band, k, row, row + 1, mean);
    finish_mean(band, used, mean);
}

/* ---- residuals ---- */

typedef struct {
    double *cells, *rows, *columns, *squares, *matches;
    float *lowest, *highest;
    int64_t *peaks, *peak_counts, most_peaks;
} Sums;

/* What the frames have in common in a block: mean, weight and pattern, and sums of weights, and of
 * weight times pattern. `coarse` is the sum of weights in every COARSE-th row. */
typedef struct {
    float mean[BLOCK * BLOCK], weight[BLOCK * BLOCK], pattern[BLOCK * BLOCK];
    float inside, coarse, limit, peak, column[2][BLOCK], row[BLOCK], match[BLOCK];
} Block;

/* What is summed of one block of a frame: `square` of the residuals' squares, `far` where one is
 * suspect, by row. */
typedef struct {
    Floats row[BLOCK], match[BLOCK], column[2][PARTS], square;
    Ints far[BLOCK], any_far;
} BlockSums;

INLINE Floats clipped(Floats v, float bound) {
    const Ints low = v < -bound, high = v > bound;
    const Floats limit = {0};
    v = (Floats)(((Ints)v & ~(low | high)) | (low & (Ints)(limit - bound)));
    return (Floats)((Ints)v | (high & (Ints)(limit + bound)));
}

/* The sum of residuals less `middle`, times their weights, where those beyond `bound` are that. */
static float clipped_sum(const float *restrict d, const float *restrict w, int count, float middle,
                         float bound) {
    Floats total = {0};
    for (int at = 0; at < count; at += WIDTH)
        total += clipped((floats_at(d + at) - middle) * floats_at(w + at), bound);
    return total_of(total, 0, 1);
}

static void fill_block(Block *b, const float *mean, const float *weight, const float *pattern,
                       int64_t h, int64_t width, int64_t x) {
    const int m = width - x < BLOCK ? (int)(width - x) : BLOCK;
    memset(b, 0, sizeof *b);
    for (int64_t row = 0; row < h; ++row) {
        const int64_t from = row * width + x, at = row * BLOCK;
        Floats sum = {0}, match = {0};
        memcpy(b->mean + at, mean + from, (size_t)m * sizeof *mean);
        memcpy(b->weight + at, weight + from, (size_t)m * sizeof *weight);
        memcpy(b->pattern + at, pattern + from, (size_t)m * sizeof *pattern);
        for (int l = 0; l < BLOCK; l += WIDTH) {
            const Floats w = floats_at(b->weight + at + l);
            const Floats column = floats_at(b->column[row & 1] + l) + w;
            memcpy(b->column[row & 1] + l, &column, sizeof column);
            sum += w;
            match += w * floats_at(b->pattern + at + l);
        }
        b->row[row] = total_of(sum, 0, 1);
        b->match[row] = total_of(match, 0, 1);
        b->inside += b->row[row];
        if (row % COARSE == 0) b->coarse += b->row[row];
    }
    b->inside = b->inside > 1 ? b->inside : 1;
    b->coarse = b->coarse > 1 ? b->coarse : 1;
}

/* Fills `d` with the residuals of a block less `pivot`, and sums them. Where `samples`, of a tile,
 * are NULL `d` is filled already. `whole`: no sample is NaN or infinite. Asks for the rows of a next
 * block, `stride` bytes apart. */
INLINE void sum_block(const float *samples, const char *next, size_t stride, int whole, const float *shift, const float *gain,
                      float pivot, const Block *b, int h, float *restrict d, BlockSums *sums) {
    const float suspect = SUSPECT * (b->peak < b->limit ? b->peak : b->limit);
    Floats square = {0};
    Ints any_far = {0};
    for (int odd = 0; odd < 2; ++odd) {
        const Floats s = alternating(shift[2 * odd], shift[2 * odd + 1]);
        const Floats g = alternating(gain[2 * odd], gain[2 * odd + 1]);
        Floats column[PARTS] = {{0}};
        for (int row = odd; row < h; row += 2) {
            Floats along = {0}, match = {0}, squares = {0};
            Ints far = {0};
            if (samples) __builtin_prefetch(next + (size_t)row * stride);
            for (int part = 0; part < PARTS; ++part) {
                const int at = row * BLOCK + part * WIDTH;
                Floats v;
                if (samples) {
                    v = (floats_at(samples + row * TILE + part * WIDTH) - s) * g;
                    v = v - floats_at(b->mean + at) - pivot;
                    if (!whole) v = (Floats)((Ints)v & (v - v == 0));
                    v *= floats_at(b->weight + at);
                    memcpy(d + at, &v, sizeof v);
                    far |= (Floats)((Ints)v & 0x7fffffff) > suspect;
                } else v = floats_at(d + at);
                along += v;
                match += v * floats_at(b->pattern + at);
                squares += v * v;
                column[part] += v;
            }
            sums->row[row] = along;
            sums->match[row] = match;
            sums->far[row] = far;
            square += squares;
            any_far |= far;
        }
        memcpy(sums->column[odd], column, sizeof column);
    }
    sums->square = square;
    sums->any_far = any_far;
}

static float mean_of(const BlockSums *sums, int h, float inside) {
    Floats total = {0};
    for (int row = 0; row < h; ++row) total += sums->row[row];
    return total_of(total, 0, 1) / inside;
}

/* Lists the rows of a block that have a suspect residual, or every row; returns how many. */
static int suspect_rows(const BlockSums *sums, int h, int every, int *rows) {
    int count = 0;
    for (int row = 0; row < h; ++row)
        if (every || any_of(sums->far[row])) rows[count++] = row;
    return count;
}

/* Whether a residual of some rows is farther from the middle than its limit. */
static int any_beyond(const Block *b, const float *d, float middle, const int *rows, int count) {
    Ints beyond = {0};
    for (int i = 0; i < count; ++i) {
        const int row = rows[i];
        for (int at = row * BLOCK; at < (row + 1) * BLOCK; at += WIDTH) {
            const Floats v = (floats_at(d + at) - middle) * floats_at(b->weight + at);
            beyond |= ~((Floats)((Ints)v & 0x7fffffff) <= b->limit);
        }
    }
    return any_of(beyond);
}

static void note_peak(int64_t k, int64_t place, const Sums *s) {
    if (s->peak_counts[k] < s->most_peaks)
        s->peaks[k * s->most_peaks + s->peak_counts[k]++] = place;
}

static void note_peaks(const Band *band, int64_t k, int64_t x, const Block *b, const float *d,
                       float middle, const int *rows, int count, const Sums *s) {
    const float above = middle + b->peak;
    for (int i = 0; i < count; ++i) {
        const int64_t row = rows[i];
        for (int part = 0; part < BLOCK; part += WIDTH) {
            const int64_t at = row * BLOCK + part;
            const Ints is_peak = (floats_at(d + at) > above) & (floats_at(b->weight + at) > 0);
            if (!any_of(is_peak)) continue;
            for (int l = 0; l < WIDTH; ++l)
                if (is_peak[l]) note_peak(k, row * band->w + x + part + l, s);
        }
    }
}

/* The middle of a block in which residuals are beyond their limit of the mean. */
static float robust_middle(const Block *b, const float *d, int h) {
    float middle = 0;
    for (int row = 0; row < h; row += COARSE)
        middle += clipped_sum(d + row * BLOCK, b->weight + row * BLOCK, BLOCK, 0,
                              WIDE * b->limit);
    middle /= b->coarse;
    return middle + clipped_sum(d, b->weight, h * BLOCK, middle, b->limit) / b->inside;
}

static void clip_block(const Block *b, int h, float middle, float *restrict d) {
    for (int at = 0; at < h * BLOCK; at += WIDTH) {
        const Floats v = (floats_at(d + at) - middle) * floats_at(b->weight + at);
        const Floats c = clipped(v, b->limit);
        memcpy(d + at, &c, sizeof c);
    }
}

/* Adds the sums of a block, which are of residuals less `pivot`, to those of its frame. */
static void add_block(const Band *band, int64_t k, int64_t x, const Block *b,
                      const BlockSums *sums, float pivot, const Sums *s) {
    const int64_t blocks = (band->w + BLOCK - 1) / BLOCK, block = x / BLOCK;
    const int m = band->w - x < BLOCK ? (int)(band->w - x) : BLOCK;
    double *to = s->columns + k * band->w + x;
    float column[2][BLOCK];
    for (int odd = 0; odd < 2; ++odd) {
        double *cell = s->cells + (k * 2 + odd) * 2 * blocks + block;
        Floats total = {0};
        for (int part = 0; part < PARTS; ++part) {
            const Floats w = floats_at(b->column[odd] + part * WIDTH);
            const Floats v = sums->column[odd][part] + pivot * w;
            memcpy(column[odd] + part * WIDTH, &v, sizeof v);
            total += v;
        }
        cell[0] += total_of(total, 0, 2);
        cell[blocks] += total_of(total, 1, 2);
    }
    for (int l = 0; l < m; ++l) to[l] += column[0][l] + column[1][l];
}

/* One block of one frame; returns its middle. */
static float add_residuals_of(const Band *band, int64_t k, int64_t x, const Block *b,
                              const float *samples, float pivot, float *restrict d,
                              Floats *row_sums, Floats *matches, double *row_middles,
                              double *match_middles, const Sums *s) {
    const int h = (int)band->h;
    const float *shift = band->shift + 4 * k, *gain = band->gain + 4 * k;
    const size_t each = band->form == FLOATS ? sizeof(float) : sizeof(uint16_t);
    const int64_t after = k + 1 < band->n ? k + 1 : k;
    const char *next = band->stack + (size_t)(after * band->h * band->w + x) * each;
    const size_t stride = (size_t)band->w * each;
    BlockSums sums;
    if (band->form == FLOATS) sum_block(samples, next, stride, 0, shift, gain, pivot, b, h, d, &sums);
    else sum_block(samples, next, stride, 1, shift, gain, pivot, b, h, d, &sums);
    const float nearest = b->peak < b->limit ? b->peak : b->limit;
    float middle = mean_of(&sums, h, b->inside);
    int every = !(fabsf(middle) <= (1 - SUSPECT) * nearest);
    double square = total_of(sums.square, 0, 1) - (double)middle * middle * b->inside;
    if (every || any_of(sums.any_far)) {
        int rows[BLOCK], count = suspect_rows(&sums, h, every, rows);
        if (any_beyond(b, d, middle, rows, count)) {
            for (int at = 0; at < h * BLOCK; ++at) d[at] += pivot * b->weight[at];
            middle = robust_middle(b, d, h);
            every |= !(fabsf(middle - pivot) <= (1 - SUSPECT) * nearest);
            count = suspect_rows(&sums, h, every, rows);
            note_peaks(band, k, x, b, d, middle, rows, count, s);
            clip_block(b, h, middle, d);
            pivot = middle;
            sum_block(NULL, NULL, 0, 1, shift, gain, 0, b, h, d, &sums);
            square = total_of(sums.square, 0, 1);
            middle = 0;
        } else note_peaks(band, k, x, b, d, middle, rows, count, s);
    }
    s->squares[k] += square > 0 ? square : 0;
    for (int row = 0; row < h; ++row) {
        row_sums[row] += sums.row[row];
        matches[row] += sums.match[row];
        row_middles[row] += pivot * b->row[row];
        match_middles[row] += pivot * b->match[row];
    }
    add_block(band, k, x, b, &sums, pivot, s);
    return pivot + middle;
}

/* Copies the samples of a frame's tile; with the extreme ones of each of its rows. */
static void load_tile(const Band *band, int64_t k, int64_t x, int m, float *tile, const Sums *s) {
    for (int64_t row = 0; row < band->h; ++row, tile += TILE) {
        const int64_t at = (k * band->h + row) * band->w + x;
        float *lowest = s->lowest + k * band->h + row, *highest = s->highest + k * band->h + row;
        float low = INFINITY, high = -INFINITY;
        if (band->form == FLOATS) {
            memcpy(tile, (const float *)band->stack + at, (size_t)m * sizeof *tile);
            for (int l = 0; l < m; ++l) {
                low = tile[l] < low ? tile[l] : low;
                high = tile[l] > high ? tile[l] : high;
            }
        } else {
            uint16_t raw[TILE], least = 65535, most = 0;
            load_16((const uint16_t *)band->stack + at, raw, m, band->form);
            for (int l = 0; l < m; ++l) {
                least = raw[l] < least ? raw[l] : least;
                most = raw[l] > most ? raw[l] : most;
            }
            for (int l = 0; l < m; ++l) tile[l] = raw[l];
            low = least;
            high = most;
        }
        *lowest = low < *lowest ? low : *lowest;
        *highest = high > *highest ? high : *highest;
    }
}

/* All blocks of a tile in one frame. */
static void add_tile(const Band *band, int64_t k, int64_t x, int m, const Block *blocks,
                     const float *tile, float *middle, const Sums *s) {
    float d[BLOCK * BLOCK];
    Floats row_sums[BLOCK] = {{0}}, matches[BLOCK] = {{0}};
    double row_middles[BLOCK] = {0}, match_middles[BLOCK] = {0};
    for (int b = 0; b * BLOCK < m; ++b) {
        *middle = add_residuals_of(band, k, x + b * BLOCK, blocks + b,
                                   tile + b * BLOCK, *middle, d, row_sums, matches, row_middles, match_middles, s);
    }
    for (int64_t row = 0; row < band->h; ++row) {
        s->rows[k * band->h + row] += row_middles[row] + total_of(row_sums[row], 0, 1);
        s->matches[k * band->h + row] += match_middles[row] + total_of(matches[row], 0, 1);
    }
}

/* Sums all residuals; 1 where memory runs out. All sums are 0 before. Tile by tile, so that what
 * the frames have in common stays near. */
static int add_residuals(const Band *band, const float *mean, const float *weight,
                         const float *pattern, const float *limit, const float *peak,
                         const Sums *s) {
    Block *blocks = malloc((TILE / BLOCK) * sizeof *blocks);
    float *tile = calloc((size_t)(TILE * BLOCK), sizeof *tile);
    float *middles = calloc((size_t)band->n, sizeof *middles);
    const int failed = !blocks || !tile || !middles;
    for (int64_t k = 0; k < band->n * band->h; ++k) {
        s->lowest[k] = INFINITY;
        s->highest[k] = -INFINITY;
    }
    for (int64_t x = 0; x < band->w && !failed; x += TILE) {
        const int m = band->w - x < TILE ? (int)(band->w - x) : TILE;
        for (int64_t b = 0; b * BLOCK < m; ++b) {
            fill_block(blocks + b, mean, weight, pattern, band->h, band->w, x + b * BLOCK);
            blocks[b].limit = limit[x / BLOCK + b];
            blocks[b].peak = peak[x / BLOCK + b];
        }
        if (m < TILE) memset(tile, 0, (size_t)(TILE * BLOCK) * sizeof *tile);
        for (int64_t k = 0; k < band->n; ++k) {
            load_tile(band, k, x, m, tile, s);
            add_tile(band, k, x, m, blocks, tile, middles + k, s);
        }
    }
    free(blocks);
    free(tile);
    free(middles);
    return failed;
}
