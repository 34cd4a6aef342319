/* The numeric core in C11: what `twin.py` does in numpy, 10 to 20 times faster.
 *
 * The rejections are defined in `rounds.py`. Blocks of LANES pixels are worked on with one row for
 * each frame, and all inner loops run across pixels: the compiler turns them into vector
 * instructions. Most stacks cannot lose a sample, and that is certain after one look in float32
 * (`look`). Of the others those of the clipping methods are gathered into fresh blocks and clipped
 * in float32 (clip.h); lines are fitted in float32 too (lines.h). Whatever comes near a limit there
 * is decided in float64, one stack at a time (exact.h).
 *
 * Floats are compared with care for NaN: a block is looked at for them while it is loaded, and
 * stacks that hold one go to `exactly`, which leaves them out. */
#if !defined(_WIN32)
#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64
#include <errno.h>
#include <unistd.h>
#endif
#include "clip.h"
#include "lines.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

#if defined(_WIN32)
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

enum { ABI = 2 };   /* as in door.py; another number for any change of what Python calls */

EXPORT int apmc_abi(void) { return ABI; }

/* The x86-64 level this processor and system run: 3 where AVX2, BMI2 and FMA are there and the
 * system keeps the wide registers, 4 where AVX-512 F, BW, CD, DQ and VL are there and kept as well,
 * else 1. (`__builtin_cpu_supports` says no where zig built it.) */
EXPORT int apmc_level(void) {
#if defined(__x86_64__)
    unsigned a, b, c, d, low, high;
    const unsigned fma = 1u << 12, osxsave = 1u << 27, avx = 1u << 28;
    const unsigned bmi1 = 1u << 3, avx2 = 1u << 5, bmi2 = 1u << 8;
    const unsigned avx512 = 1u << 16 | 1u << 17 | 1u << 28 | 1u << 30 | 1u << 31;
    if (!__get_cpuid(1, &a, &b, &c, &d)) return 1;
    if ((c & (fma | osxsave | avx)) != (fma | osxsave | avx)) return 1;
    __asm__ volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    if ((low & 6) != 6 || !__get_cpuid_count(7, 0, &a, &b, &c, &d)) return 1;
    if ((b & (bmi1 | avx2 | bmi2)) != (bmi1 | avx2 | bmi2)) return 1;
    return (low & 0xe6) == 0xe6 && (b & avx512) == avx512 ? 4 : 3;
#else
    return 1;
#endif
}

/* ---- blocks of LANES pixels ---- */

/* Loads m pixels from `pixel` on into w->narrow or w->keys, lanes beyond m like the first;
 * marks the lanes that hold a sample that is not finite, and gives whether there is any. */
static int load(Work *w, int64_t pixel, int m, unsigned char *broken) {
    const int32_t infinity = 0x7f800000;   /* its key; that of the negative one is ~infinity */
    unsigned any = 0;
    memset(broken, 0, LANES);
    for (int k = 0; k < w->n; ++k) {
        size_t at = (size_t)k * (size_t)w->pixels + (size_t)pixel, to = (size_t)k * LANES;
        if (w->form != FLOATS) {
            uint16_t *row = w->narrow + to;
            load_16((const uint16_t *)w->stack + at, row, m, w->form);
            for (int l = m; l < LANES; ++l) row[l] = row[0];
            continue;
        }
        const float *from = (const float *)w->stack + at;
        int32_t *row = w->keys + to, top = 0, bottom = 0;
        for (int l = 0; l < m; ++l) row[l] = key_of(from[l]);
        for (int l = m; l < LANES; ++l) row[l] = row[0];
        for (int l = 0; l < LANES; ++l) {
            top = top > row[l] ? top : row[l];
            bottom = bottom < row[l] ? bottom : row[l];
        }
        if (top < infinity && bottom > ~infinity) continue;
        any = 1;
        for (int l = 0; l < LANES; ++l) broken[l] |= row[l] >= infinity || row[l] <= ~infinity;
    }
    return (int)any;
}

static void order(Work *w, const Network *net) {
    if (w->form == FLOATS) order_keys(net, w->keys);
    else order_u16(net, w->narrow);
}

static void widen(Work *w) {
    float *restrict block = w->block;
    const uint16_t *restrict narrow = w->narrow;
    const int32_t *restrict keys = w->keys;
    if (w->form == FLOATS)
        for (int k = 0; k < w->n * LANES; ++k) block[k] = value_of(keys[k]);
    else
        for (int k = 0; k < w->n * LANES; ++k) block[k] = narrow[k];
}

/* The mean of rows first..last of a block. */
static void mean_rows(const Work *w, int first, int last, double *mean) {
    const float *restrict pivot = w->block + (size_t)((w->n - 1) / 2) * LANES;
    double total[LANES] = {0};
    for (int k = first; k < last;) {
        float S[LANES] = {0};   /* of few samples: float32 is exact enough, and twice as fast */
        for (int end = k + 16 < last ? k + 16 : last; k < end; ++k) {
            const float *restrict row = w->block + (size_t)k * LANES;
            for (int l = 0; l < LANES; ++l) S[l] += row[l] - pivot[l];
        }
        for (int l = 0; l < LANES; ++l) total[l] += S[l];
    }
    for (int l = 0; l < LANES; ++l) mean[l] = (double)pivot[l] + total[l] / (last - first);
}

/* Where nothing can be rejected, and the mean of all: with need = max((max - m) / high,
 * (m - min) / low) and g(c) = 1.134 sd(clamped to m +- c), which grows with c: if sd >= need and
 * g(1.5 need) >= need, then every sigma of the inner loop is >= need, by induction. */
static void look(const Work *w, int winsorized, unsigned char *restrict sure, double *mean) {
    enum { PART = 16 };
    const int n = w->n;
    const float over_low = (float)(1 / w->low), over_high = (float)(1 / w->high);
    const float over_n = 1.f / (float)n, over_n1 = 1.f / (float)(n - 1);
    const float guard = 1 + GUARD + (float)n * 2 * ROUNDING;
    const float factor = (float)(CORRECTION * CORRECTION);
    for (int t = 0; t < LANES; t += PART) {
        const float *restrict rows = w->block + t;
        const float *restrict p = rows + (size_t)((n - 1) / 2) * LANES;
        const float *restrict q = rows + (size_t)(n / 2) * LANES;
        const float *restrict top = rows + (size_t)(n - 1) * LANES;
        float need[PART], floor[PART], roof[PART];
        float S[PART] = {0}, Q[PART] = {0}, Sc[PART] = {0}, Qc[PART] = {0};
        for (int l = 0; l < PART; ++l) {
            float m = 0.5f * (q[l] - p[l]);
            float x = (top[l] - p[l] - m) * over_high, y = (p[l] - rows[l] + m) * over_low;
            need[l] = x > y ? x : y;
            floor[l] = m - need[l] * (float)CLAMP_AT;
            roof[l] = m + need[l] * (float)CLAMP_AT;
        }
        for (int k = 0; k < n; ++k) {
            const float *restrict row = rows + (size_t)k * LANES;
            for (int l = 0; l < PART; ++l) {
                float e = row[l] - p[l];
                S[l] += e;
                Q[l] += e * e;
                e = e > floor[l] ? e : floor[l];
                e = e < roof[l] ? e : roof[l];
                Sc[l] += e;
                Qc[l] += e * e;
            }
        }
        for (int l = 0; l < PART; ++l) {
            float asked = need[l] * need[l] * guard;
            float variance = (Q[l] - S[l] * S[l] * over_n) * over_n1;
            float clamped = (Qc[l] - Sc[l] * Sc[l] * over_n) * over_n1 * factor;
            sure[t + l] = (variance >= asked) & ((clamped >= asked) | !winsorized);
            mean[t + l] = (double)p[l] + (double)S[l] * over_n;
        }
    }
}

static void look_percentile(const Work *w, unsigned char *sure, double *mean) {
    const int n = w->n;
    const float low = (float)w->low * (1 - GUARD), high = (float)w->high * (1 - GUARD);
    mean_rows(w, 0, n, mean);
    for (int l = 0; l < LANES; ++l) {
        const float *v = w->block + l;
        float p = v[(n - 1) / 2 * LANES], half = 0.5f * (v[n / 2 * LANES] - p), m = p + half;
        sure[l] = p - v[0] + half <= low * m && v[(n - 1) * LANES] - p - half <= high * m;
    }
}

/* Gathers one lane of the block for `clip_block`. */
static void hand_over(Work *w, int lane, int64_t pixel) {
    for (int k = 0; k < w->n; ++k)
        w->pending[k * SLOW + w->waiting] = w->block[k * LANES + lane];
    w->at[w->waiting++] = pixel;
    if (w->waiting == SLOW) clip_block(w, 0);
}

static void combine_block(Work *w, int64_t pixel, int m) {
    unsigned char broken[LANES], sure[LANES];
    double mean[LANES];
    const int any = load(w, pixel, m, broken), method = w->method;
    memset(sure, 1, sizeof sure);
    if (method == LINEAR_FIT || method == MINMAX) order(w, &w->sorting);
    else if (method != NONE) order(w, &w->selecting);
    widen(w);
    switch (method) {
    case WINSORIZED: case SIGMA: look(w, method == WINSORIZED, sure, mean); break;
    case PERCENTILE: look_percentile(w, sure, mean); break;
    case LINEAR_FIT:
        for (int l = 0; l < m; l += SLOW)
            line_lanes(w, l, pixel, m - l < SLOW ? m - l : SLOW, broken);
        return;
    case MINMAX: {
        Left left = without_ends(w, w->n);
        mean_rows(w, left.first, left.last, mean);
        for (int l = 0; l < m; ++l) w->rejected[0] += broken[l] ? 0 : left.low;
        for (int l = 0; l < m; ++l) w->rejected[1] += broken[l] ? 0 : left.high;
        break;
    }
    default: mean_rows(w, 0, w->n, mean);
    }
    for (int l = 0; l < m; ++l) {
        if (any && broken[l]) exactly(w, pixel + l);
        else if (sure[l]) put(w, pixel + l, mean[l]);
        else if (method == PERCENTILE) exactly(w, pixel + l);
        else hand_over(w, l, pixel + l);
    }
}

/* ---- what Python calls ---- */

/* What a call works with, without samples; 0, or 1 out of memory. To be ended in both cases. */
static int begin(Work *w, int form, int64_t n, int method, double low, double high, double scale,
                 int clamp) {
    *w = (Work){.form = form, .n = (int)n, .clamp = clamp, .low = low, .high = high,
                .scale = scale, .full = form == FLOATS ? 1 : 65535,
                .method = n < FEWEST || (method == LINEAR_FIT && n < LINE_FROM) ? NONE : method};
    const size_t height = (size_t)n;
    w->sorting = sorting_network(w->n);
    if (w->sorting.count >= 0) {
        w->selecting = selecting_network(w->sorting, w->n, 1);
        w->middle = selecting_network(w->sorting, w->n, 0);
    }
    w->narrow = malloc(height * LANES * sizeof *w->narrow);
    w->keys = malloc(height * LANES * sizeof *w->keys);
    w->slow_keys = malloc(height * SLOW * sizeof *w->slow_keys);
    w->block = malloc(height * LANES * sizeof *w->block);
    w->pending = malloc(height * SLOW * sizeof *w->pending);
    w->away = malloc(height * SLOW * sizeof *w->away);
    w->residual = malloc(height * SLOW * sizeof *w->residual);
    w->again = malloc(height * 2 * SLOW * sizeof *w->again);
    w->one = malloc(height * 3 * sizeof *w->one);
    w->other = w->one ? w->one + height : NULL;
    return w->sorting.count < 0 || w->selecting.count < 0 || w->middle.count < 0 ||
           !w->narrow || !w->keys || !w->slow_keys || !w->block || !w->pending || !w->away ||
           !w->residual || !w->again || !w->one;
}

static void end(Work *w, int64_t *rejected) {
    rejected[0] = w->rejected[0];
    rejected[1] = w->rejected[1];
    free(w->sorting.pairs); free(w->selecting.pairs); free(w->middle.pairs);
    free(w->narrow); free(w->block); free(w->pending); free(w->away); free(w->one);
    free(w->residual); free(w->again); free(w->keys); free(w->slow_keys);
}

static void combine_stack(Work *w, const void *stack, int64_t pixels, float *out) {
    w->stack = stack;
    w->pixels = pixels;
    w->out = out;
    for (int64_t at = 0; at < pixels; at += LANES)
        combine_block(w, at, pixels - at < LANES ? (int)(pixels - at) : LANES);
    clip_block(w, 1);
    line_on(w, 1);
}

/* stack: n rows of `pixels` samples of `form`; out: their combination. 0, or 1 out of memory. */
EXPORT int apmc_combine(const void *stack, int form, int64_t n, int64_t pixels, int method,
                        double low, double high, double scale, int clamp, float *out,
                        int64_t *rejected) {
    Work w;
    const int failed = begin(&w, form, n, method, low, high, scale, clamp);
    if (!failed) combine_stack(&w, stack, pixels, out);
    end(&w, rejected);
    return failed;
}

/* Fills n rows of `out` with `bytes` bytes of each open file, from `offsets` on; 0, or 1 where
 * one of them cannot be read so far, and always on Windows. */
EXPORT int apmc_read(const int *files, const int64_t *offsets, int64_t n, int64_t bytes,
                     char *out) {
#if defined(_WIN32)
    (void)files; (void)offsets; (void)n; (void)bytes; (void)out;
    return 1;
#else
    for (int64_t k = 0; k < n; ++k)
        for (int64_t done = 0; done < bytes;) {
            ssize_t got = pread(files[k], out + k * bytes + done, (size_t)(bytes - done),
                                (off_t)(offsets[k] + done));
            if (got > 0) done += got;
            else if (got == 0 || errno != EINTR) return 1;
        }
    return 0;
#endif
}

/* As `apmc_combine`, of open files of 16-bit samples that are read a few pixels at a time, so that
 * these stay in the caches: `room` holds n x at_once of them. 0, 1 out of memory, or 2 where a
 * file cannot be read. */
EXPORT int apmc_combine_files(const int *files, const int64_t *offsets, int form, int64_t n,
                              int64_t pixels, int method, double low, double high, double scale,
                              int clamp, char *room, int64_t at_once, float *out,
                              int64_t *rejected) {
    Work w;
    int failed = begin(&w, form, n, method, low, high, scale, clamp);
    int64_t *from = malloc((size_t)n * sizeof *from);
    failed |= !from;
    for (int64_t at = 0; at < pixels && !failed; at += at_once) {
        const int64_t count = pixels - at < at_once ? pixels - at : at_once;
        for (int64_t k = 0; k < n; ++k) from[k] = offsets[k] + 2 * at;
        if (apmc_read(files, from, n, 2 * count, room)) failed = 2;
        else combine_stack(&w, room, count, out + at);
    }
    free(from);
    end(&w, rejected);
    return failed;
}

/* out = clamped(raw * scale - bias - k (dark - bias)) * factor; bias and dark may be NULL. */
EXPORT void apmc_calibrate(const void *raw, int form, int64_t pixels, double scale,
                           const float *bias, const float *dark, float k, float factor,
                           float *out) {
    enum { PART = 1024 };
    for (int64_t at = 0; at < pixels; at += PART) {
        const int m = pixels - at < PART ? (int)(pixels - at) : PART;
        const float *restrict b = bias ? bias + at : NULL, *restrict d = dark ? dark + at : NULL;
        float *restrict t = out + at;
        if (form == FLOATS) {
            const float *restrict from = (const float *)raw + at;
            for (int l = 0; l < m; ++l) t[l] = (float)(from[l] * scale);
        } else {
            uint16_t v[PART];
            load_16((const uint16_t *)raw + at, v, m, form);
            for (int l = 0; l < m; ++l) t[l] = (float)(v[l] * scale);
        }
        if (b) for (int l = 0; l < m; ++l) t[l] -= b[l];
        if (d && b) for (int l = 0; l < m; ++l) t[l] -= k * (d[l] - b[l]);
        else if (d) for (int l = 0; l < m; ++l) t[l] -= d[l];
        for (int l = 0; l < m; ++l) {
            float v = t[l];
            v = v < 0.f ? 0.f : v;
            v = v > 1.f ? 1.f : v;
            t[l] = v * factor;
        }
    }
}
