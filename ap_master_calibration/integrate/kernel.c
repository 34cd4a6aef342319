/* The numeric core in C11: what numpy_backend.py does, 10 to 20 times faster.
 *
 * The rejections are defined in rejection.py. The kernel works on blocks of LANES pixels with one
 * row for each frame, and every inner loop runs across pixels, so that compilers vectorise it.
 *
 * Three stages, each slower and for fewer pixels than the one before:
 *   1. One pass in float32 over a whole block finds the stacks that cannot lose a sample, which
 *      are most of them (`certain`); their mean is stored at once.
 *   2. The others are queued until SLOW of them fill a block, and clipped in float32 (clip.h).
 *      Linear fits of all stacks are done in such blocks (lines.h).
 *   3. Where a sample is so near a limit that float32 cannot decide, the stack is done again alone
 *      in float64 (exact.h). So the kernel rejects what the float64 definition rejects.
 *
 * Floats are compared as integers (`key_of`), and NaN would be ordered among them. So `load` marks
 * the lanes that hold a sample that is not finite; `combine_pixel_f64` leaves those samples out. */
#if !defined(_WIN32)
#define _POSIX_C_SOURCE 200809L
#define _FILE_OFFSET_BITS 64
#include <errno.h>
#include <unistd.h>
#endif
#include "clip.h"
#include "details.h"
#include "lines.h"
#include "residuals.h"

#if defined(__x86_64__)
#include <cpuid.h>
#endif

#if defined(_WIN32)
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

/* c_backend.py: raise it with any change of what Python calls. What is only new is asked for. */
enum { ABI = 4 };

EXPORT int apmc_abi(void) { return ABI; }

/* The x86-64 level of this processor and system: 3 with AVX2, BMI2 and FMA where the system saves
 * the wide registers (XCR0), 4 with AVX-512 F, BW, CD, DQ and VL saved as well, else 1.
 * Asked by hand because `__builtin_cpu_supports` always answers no in a library built by zig. */
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

/* Loads m pixels from `pixel` on into w->samples_u16 or w->sample_keys; lanes beyond m repeat the
 * first one. Marks the lanes that hold a sample that is not finite; returns whether any does. */
static int load(Work *w, int64_t pixel, int m, unsigned char *nonfinite) {
    const int32_t infinity = 0x7f800000;   /* the key of +inf; that of -inf is ~infinity */
    unsigned any = 0;
    memset(nonfinite, 0, LANES);
    for (int k = 0; k < w->n; ++k) {
        size_t at = (size_t)k * (size_t)w->pixels + (size_t)pixel, to = (size_t)k * LANES;
        if (w->form != FLOATS) {
            uint16_t *row = w->samples_u16 + to;
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
        for (int l = 0; l < LANES; ++l) nonfinite[l] |= row[l] >= infinity || row[l] <= ~infinity;
    }
    return (int)any;
}

static void order(Work *w, const Network *net) {
    if (w->form == FLOATS) order_keys(net, w->keys);
    else order_u16(net, w->samples_u16);
}

static void widen(Work *w) {
    float *restrict block = w->block;
    const uint16_t *restrict samples_u16 = w->samples_u16;
    const int32_t *restrict keys = w->keys;
    if (w->form == FLOATS)
        for (int k = 0; k < w->n * LANES; ++k) block[k] = value_of(keys[k]);
    else
        for (int k = 0; k < w->n * LANES; ++k) block[k] = samples_u16[k];
}

/* The mean of rows [first, last) of a sorted block. Deviations from the middle row are summed:
 * they are small, so float32 loses nothing of them. */
static void mean_rows(const Work *w, int first, int last, double *mean) {
    const float *restrict pivot = w->block + (size_t)((w->n - 1) / 2) * LANES;
    double total[LANES] = {0};
    for (int k = first; k < last;) {
        float S[LANES] = {0};   /* 16 terms at a time: exact enough, and twice as fast as double */
        for (int end = k + 16 < last ? k + 16 : last; k < end; ++k) {
            const float *restrict row = w->block + (size_t)k * LANES;
            for (int l = 0; l < LANES; ++l) S[l] += row[l] - pivot[l];
        }
        for (int l = 0; l < LANES; ++l) total[l] += S[l];
    }
    for (int l = 0; l < LANES; ++l) mean[l] = (double)pivot[l] + total[l] / (last - first);
}

/* Finds the lanes in which no sample can be rejected, and the mean of all lanes.
 *
 * A sample passes a limit only where sigma < need = max((max - m) / high, (m - min) / low), m the
 * median. Plain sigma clipping: sd >= need is enough. Winsorized: let g(c) = 1.134 sd(samples
 * clamped to m +- c), which grows with c. If sd >= need and g(1.5 need) >= need, every sigma of
 * the inner loop is >= need, by induction: it is g(1.5 * the one before). `guard` covers the
 * rounding of the sums: a lane that only just fails is decided later, never wrongly here. */
static void certain(const Work *w, int winsorized, unsigned char *restrict no_rejection,
                    double *mean) {
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
            no_rejection[t + l] = (variance >= asked) & ((clamped >= asked) | !winsorized);
            mean[t + l] = (double)p[l] + (double)S[l] * over_n;
        }
    }
}

static void certain_percentile(const Work *w, unsigned char *no_rejection, double *mean) {
    const int n = w->n;
    const float low = (float)w->low * (1 - GUARD), high = (float)w->high * (1 - GUARD);
    mean_rows(w, 0, n, mean);
    for (int l = 0; l < LANES; ++l) {
        const float *v = w->block + l;
        float p = v[(n - 1) / 2 * LANES], half = 0.5f * (v[n / 2 * LANES] - p), m = p + half;
        no_rejection[l] = p - v[0] + half <= low * m && v[(n - 1) * LANES] - p - half <= high * m;
    }
}

/* Queues one lane of the block for `clip_queued`. */
static void queue_lane(Work *w, int lane, int64_t pixel) {
    for (int k = 0; k < w->n; ++k)
        w->pending[k * SLOW + w->queued_count] = w->block[k * LANES + lane];
    w->queued_pixel[w->queued_count++] = pixel;
    if (w->queued_count == SLOW) clip_queued(w, 0);
}

static void combine_block(Work *w, int64_t pixel, int m) {
    unsigned char nonfinite[LANES], no_rejection[LANES];
    double mean[LANES];
    const int any = load(w, pixel, m, nonfinite), method = w->method;
    memset(no_rejection, 1, sizeof no_rejection);
    if (method == LINEAR_FIT || method == MINMAX) order(w, &w->sorting);
    else if (method != NONE) order(w, &w->selecting);
    widen(w);
    switch (method) {
    case WINSORIZED: case SIGMA: certain(w, method == WINSORIZED, no_rejection, mean); break;
    case PERCENTILE: certain_percentile(w, no_rejection, mean); break;
    case LINEAR_FIT:
        for (int l = 0; l < m; l += SLOW)
            fit_lanes(w, l, pixel, m - l < SLOW ? m - l : SLOW, nonfinite);
        return;
    case MINMAX: {
        Kept kept = min_max_clip(w, w->n);
        mean_rows(w, kept.first, kept.last, mean);
        for (int l = 0; l < m; ++l) w->rejected[0] += nonfinite[l] ? 0 : kept.low;
        for (int l = 0; l < m; ++l) w->rejected[1] += nonfinite[l] ? 0 : kept.high;
        break;
    }
    default: mean_rows(w, 0, w->n, mean);
    }
    for (int l = 0; l < m; ++l) {
        if (any && nonfinite[l]) combine_pixel_f64(w, pixel + l);
        else if (no_rejection[l]) store_pixel(w, pixel + l, mean[l]);
        else if (method == PERCENTILE) combine_pixel_f64(w, pixel + l);
        else queue_lane(w, l, pixel + l);
    }
}

/* ---- what Python calls ---- */

/* Sets up what a call works with, all but the samples: 0, or 1 where memory runs out. `work_free`
 * follows in both cases. */
static int work_alloc(Work *w, int form, int64_t n, int method, double low, double high,
                      double scale, int clamp) {
    /* Python checks the limits; below 0, or NaN, they would index outside the stacks. */
    low = low >= 0 ? low : 0;
    high = high >= 0 ? high : 0;
    *w = (Work){.form = form, .n = (int)n, .clamp = clamp, .low = low, .high = high,
                .scale = scale, .full = form == FLOATS ? 1 : 65535,
                .method = n < FEWEST || (method == LINEAR_FIT && n < LINE_FROM) ? NONE : method};
    const size_t height = (size_t)n;
    w->sorting = sorting_network(w->n);
    if (w->sorting.count >= 0) {
        w->selecting = selecting_network(w->sorting, w->n, 1);
        w->middle = selecting_network(w->sorting, w->n, 0);
    }
    w->samples_u16 = malloc(height * LANES * sizeof *w->samples_u16);
    w->keys = malloc(height * LANES * sizeof *w->keys);
    w->slow_keys = malloc(height * SLOW * sizeof *w->slow_keys);
    w->block = malloc(height * LANES * sizeof *w->block);
    w->pending = malloc(height * SLOW * sizeof *w->pending);
    w->away = malloc(height * SLOW * sizeof *w->away);
    w->residual = malloc(height * SLOW * sizeof *w->residual);
    w->requeued_samples = malloc(height * 2 * SLOW * sizeof *w->requeued_samples);
    w->stack_f64 = malloc(height * 3 * sizeof *w->stack_f64);
    w->scratch_f64 = w->stack_f64 ? w->stack_f64 + height : NULL;
    return w->sorting.count < 0 || w->selecting.count < 0 || w->middle.count < 0 ||
           !w->samples_u16 || !w->keys || !w->slow_keys || !w->block || !w->pending || !w->away ||
           !w->residual || !w->requeued_samples || !w->stack_f64;
}

static void work_free(Work *w, int64_t *rejected) {
    rejected[0] = w->rejected[0];
    rejected[1] = w->rejected[1];
    free(w->sorting.pairs); free(w->selecting.pairs); free(w->middle.pairs);
    free(w->samples_u16); free(w->block); free(w->pending); free(w->away); free(w->stack_f64);
    free(w->residual); free(w->requeued_samples); free(w->keys); free(w->slow_keys);
}

static void combine_stack(Work *w, const void *stack, int64_t pixels, float *out) {
    w->stack = stack;
    w->pixels = pixels;
    w->out = out;
    for (int64_t at = 0; at < pixels; at += LANES)
        combine_block(w, at, pixels - at < LANES ? (int)(pixels - at) : LANES);
    clip_queued(w, 1);
    fit_queued_lines(w, 1);
}

/* Combines n rows of `pixels` samples of `form` into `out`; rejected[2] counts samples, low and
 * high. Returns 0, or 1 where memory runs out. */
EXPORT int apmc_combine(const void *stack, int form, int64_t n, int64_t pixels, int method,
                        double low, double high, double scale, int clamp, float *out,
                        int64_t *rejected) {
    Work w;
    const int failed = work_alloc(&w, form, n, method, low, high, scale, clamp);
    if (!failed) combine_stack(&w, stack, pixels, out);
    work_free(&w, rejected);
    return failed;
}

/* Fills n rows of `out` with `bytes` bytes of each open file, from its offset on. Returns 0, or 1
 * where a file cannot be read or ends too soon, and always on Windows, which has no pread. */
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

/* As `apmc_combine`, of open files of 16-bit samples. Read a few pixels at a time they stay in the
 * processor's caches: `buffer` holds n x at_once samples. Returns 0, 1 where memory runs out, or
 * 2 where a file cannot be read. */
EXPORT int apmc_combine_files(const int *files, const int64_t *offsets, int form, int64_t n,
                              int64_t pixels, int method, double low, double high, double scale,
                              int clamp, char *buffer, int64_t at_once, float *out,
                              int64_t *rejected) {
    Work w;
    int failed = work_alloc(&w, form, n, method, low, high, scale, clamp);
    int64_t *from = malloc((size_t)n * sizeof *from);
    failed |= !from;
    for (int64_t at = 0; at < pixels && !failed; at += at_once) {
        const int64_t count = pixels - at < at_once ? pixels - at : at_once;
        for (int64_t k = 0; k < n; ++k) from[k] = offsets[k] + 2 * at;
        if (apmc_read(files, from, n, 2 * count, buffer)) failed = 2;
        else combine_stack(&w, buffer, count, out + at);
    }
    free(from);
    work_free(&w, rejected);
    return failed;
}

/* out = clamp(raw * scale - bias - k (dark - bias), 0, 1) * factor; bias and dark may be NULL. NaN
 * passes through: both comparisons of the clamp are false for it. */
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

/* The mean of y over the frames used: see residuals.py. Returns 0. */
EXPORT int apmc_band_mean(const void *stack, int form, int64_t n, int64_t h, int64_t w,
                          const float *shift, const float *gain, const unsigned char *used,
                          float *mean) {
    const Band band = {form, n, h, w, stack, shift, gain};
    band_mean(&band, used, mean);
    return 0;
}

/* As `apmc_band_mean` of 16-bit samples that are first read into `stack`, from byte offsets[k] of
 * each open file on: few rows at a time, which stay in the processor's caches. Returns 0, or 1
 * where a file cannot be read. */
EXPORT int apmc_read_mean(const int *files, const int64_t *offsets, char *stack, int form,
                          int64_t n, int64_t h, int64_t w, const float *shift, const float *gain,
                          const unsigned char *used, float *mean) {
    enum { ROWS = 4 };
    const Band band = {form, n, h, w, stack, shift, gain};
    memset(mean, 0, (size_t)(h * w) * sizeof *mean);
    for (int64_t row = 0; row < h; row += ROWS)
        for (int64_t k = 0; k < n; ++k) {
            const int64_t last = row + ROWS < h ? row + ROWS : h, from = offsets[k] + 2 * row * w;
            if (apmc_read(files + k, &from, 1, 2 * (last - row) * w, stack + 2 * (k * h + row) * w))
                return 1;
            if (used[k]) add_rows(&band, k, row, last, mean);
        }
    finish_mean(&band, used, mean);
    return 0;
}

/* Sums of residuals: see residuals.py. The sums are 0 before; at most `most_peaks` peaks of each
 * frame are kept, a row of them for each. Returns 0, or 1 where memory runs out. */
EXPORT int apmc_residuals(const void *stack, int form, int64_t n, int64_t h, int64_t w,
                          const float *shift, const float *gain, const float *mean,
                          const float *weight, const float *pattern, const float *limit,
                          const float *peak, double *cells, double *rows, double *columns,
                          double *squares, double *matches, float *lowest, float *highest,
                          int64_t *peaks, int64_t *peak_counts, int64_t most_peaks) {
    const Band band = {form, n, h, w, stack, shift, gain};
    const Sums sums = {cells, rows, columns, squares, matches, lowest, highest,
                       peaks, peak_counts, most_peaks};
    return add_residuals(&band, mean, weight, pattern, limit, peak, &sums);
}

/* The median of each block of columns of an image: see band_details.py. */
EXPORT void apmc_block_medians(const float *image, int64_t h, int64_t w, float *medians) {
    block_medians(image, h, w, medians);
}

/* What two frames differ by in each block of columns: see band_details.py. */
EXPORT void apmc_block_scatter(const void *stack, int form, int64_t n, int64_t h, int64_t w,
                               const float *shift, const float *gain, int64_t first,
                               int64_t second, float *scatter) {
    const Band band = {form, n, h, w, stack, shift, gain};
    block_scatter(&band, first, second, scatter);
}

/* The farthest small cell of each block of each frame: see band_details.py. */
EXPORT void apmc_farthest_cells(const void *stack, int form, int64_t n, int64_t h, int64_t w,
                                const float *shift, const float *gain, const float *mean,
                                float *farthest) {
    const Band band = {form, n, h, w, stack, shift, gain};
    farthest_cells(&band, mean, farthest);
}

/* Residuals around `count` places of frames: see band_details.py. */
EXPORT void apmc_residuals_around(const void *stack, int form, int64_t n, int64_t h, int64_t w,
                                  const float *shift, const float *gain, const float *mean,
                                  const float *lines, const int64_t *offsets,
                                  int64_t offset_count, const int64_t *frame, const int64_t *rows,
                                  const int64_t *columns, int64_t count, float *out) {
    const Band band = {form, n, h, w, stack, shift, gain};
    residuals_around(&band, mean, lines, offsets, offset_count, frame, rows, columns, count, out);
}
