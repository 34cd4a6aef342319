/* What one call of the kernel works with: constants, sorting networks, samples and buffers. */
#pragma once
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { LANES = 128, SLOW = 32 };   /* pixels of a block, and of a block of queued stacks */
enum { INNER_ROUNDS = 100, FEWEST = 3, LINE_FROM = 5, HALVINGS = 7 };
enum { SIGNED_BIG, SIGNED_LITTLE, UNSIGNED_BIG, UNSIGNED_LITTLE, FLOATS };  /* c_backend.py */
enum { NONE, WINSORIZED, SIGMA, PERCENTILE, LINEAR_FIT, MINMAX };   /* rejections.py */

/* Explained in rejection.py, whose constants they are. */
static const double EQUAL = 1 + 1e-12, TINY = 1e-7, ON_THE_LINE = 1e-12;
static const double START = 0.97468, START_LEVEL = 0.0118, STEP = 0.11803;
static const double CLAMP_AT = 1.5, CORRECTION = 1.134, CONVERGED = 0.0005;
/* Relative margins inside which float32 does not decide; generous, as float64 costs little. */
static const float GUARD = 1e-4f;           /* of the squared need in `certain` */
static const float NEAR = 3e-5f;            /* of a limit */
static const float NEAR_STOP = 1e-5f;       /* of the stop of the inner loop */
static const float NEAR_UNCERTAIN = 1e-2f;  /* of a limit, where sigma itself is uncertain */
static const float NEAR_TINY = 1e-3f;       /* of the smallest sigma */
static const float ROUNDING = 1.2e-7f;      /* float32's: of a sum, for each of its terms */

/* ---- sorting networks: Knuth 5.2.2, algorithm M, as in numpy_backend.py ---- */

typedef struct { int i, j; } Comparator;
typedef struct { Comparator *pairs; int count; } Network;

static Network sorting_network(int n) {
    Network net = {NULL, 0};
    int top = 1, capacity = 0;
    while (2 * top < n) top *= 2;
    for (int p = n > 1 ? top : 0; p > 0; p >>= 1)
        for (int q = top, r = 0, d = p;; d = q - p, q >>= 1, r = p) {
            for (int i = 0; i + d < n; ++i) {
                if ((i & p) != r) continue;
                if (net.count == capacity) {
                    capacity = capacity ? 2 * capacity : 1024;
                    Comparator *more = realloc(net.pairs, (size_t)capacity * sizeof *more);
                    if (!more) { free(net.pairs); return (Network){NULL, -1}; }
                    net.pairs = more;
                }
                net.pairs[net.count++] = (Comparator){i, i + d};
            }
            if (q == p) break;
        }
    return net;
}

/* Only the comparators that bring the middle rows, and if asked the ends, into place: walking
 * backwards, a comparator is needed where one of its rows is. */
static Network selecting_network(Network all, int n, int ends) {
    Network net = {malloc(((size_t)all.count + 1) * sizeof(Comparator)), 0};
    char *needed = calloc((size_t)n + 1, 1);
    if (!net.pairs || !needed) { free(net.pairs); free(needed); return (Network){NULL, -1}; }
    needed[(n - 1) / 2] = needed[n / 2] = 1;
    if (ends) needed[0] = needed[n - 1] = 1;
    for (int k = all.count; k-- > 0;) {
        Comparator c = all.pairs[k];
        if (!needed[c.i] && !needed[c.j]) continue;
        needed[c.i] = needed[c.j] = 1;
        net.pairs[all.count - ++net.count] = c;
    }
    memmove(net.pairs, net.pairs + (all.count - net.count), (size_t)net.count * sizeof(Comparator));
    free(needed);
    return net;
}

#define NETWORK_RUNNER(NAME, TYPE, WIDTH)                                            \
    static void NAME(const Network *net, TYPE *restrict rows) {                      \
        for (int k = 0; k < net->count; ++k) {                                       \
            TYPE *restrict a = rows + (size_t)net->pairs[k].i * (WIDTH);             \
            TYPE *restrict b = rows + (size_t)net->pairs[k].j * (WIDTH);             \
            for (int l = 0; l < (WIDTH); ++l) {                                      \
                TYPE x = a[l], y = b[l];                                             \
                a[l] = x < y ? x : y;                                                \
                b[l] = x > y ? x : y;                                                \
            }                                                                        \
        }                                                                            \
    }
NETWORK_RUNNER(order_u16, uint16_t, LANES)
NETWORK_RUNNER(order_keys, int32_t, LANES)
NETWORK_RUNNER(order_slow, int32_t, SLOW)
NETWORK_RUNNER(order_one, double, 1)

/* Floats are ordered by integer keys that grow with them: compilers vectorise comparators of floats
 * with masked stores, many times slower than integer minima and maxima. */
typedef union { float value; int32_t bits; } Bits;

static inline int32_t key_of(float value) {
    Bits b = {.value = value};
    return b.bits ^ ((b.bits >> 31) & 0x7fffffff);
}

static inline float value_of(int32_t key) {
    Bits b = {.bits = key ^ ((key >> 31) & 0x7fffffff)};
    return b.value;
}

/* ---- what one call works with ---- */

typedef struct { int count; int64_t low, high, pixel; } LineStack;   /* rejected so far */
typedef struct { int64_t pixel; int first, last; } ClipStack;         /* what is left of it */

typedef struct {
    const char *stack;
    int64_t pixels;
    int form, n, method, clamp;
    double low, high, scale, full;
    float *out;
    int64_t rejected[2];
    Network sorting, selecting, middle;
    uint16_t *samples_u16;         /* n x LANES: the samples of a block of 16-bit samples */
    int32_t *keys;            /* n x LANES: the keys of a block of floats */
    float *block;             /* n x LANES: the block as floats, ordered as its method needs */
    float *pending, *away;    /* n x SLOW: queued stacks, and their deviations */
    int32_t *slow_keys;       /* n x SLOW: keys of queued stacks */
    double *stack_f64, *scratch_f64;   /* n, and 2 n: one stack */
    int64_t queued_pixel[SLOW];        /* pixels of the queued stacks */
    int queued_count;
    float *residual;          /* n x SLOW */
    float *requeued_samples;  /* n x 2 SLOW: stacks that need another round, or line */
    ClipStack clip[SLOW], requeued[2 * SLOW];
    int requeued_count;
    LineStack line[SLOW], line_queue[2 * SLOW];
    int line_queue_count;
} Work;

static uint16_t swapped(uint16_t v) { return (uint16_t)(v << 8 | v >> 8); }

static int needs_swap(int form) {
    const uint16_t one = 1;
    int little = *(const unsigned char *)&one;
    return form != FLOATS && little == (form == SIGNED_BIG || form == UNSIGNED_BIG);
}

static uint16_t sign_of(int form) {
    return form == SIGNED_BIG || form == SIGNED_LITTLE ? 0x8000 : 0;
}

static void load_16(const uint16_t *restrict from, uint16_t *restrict to, int m, int form) {
    const uint16_t sign = sign_of(form);
    if (needs_swap(form))
        for (int l = 0; l < m; ++l) to[l] = swapped(from[l]) ^ sign;
    else
        for (int l = 0; l < m; ++l) to[l] = from[l] ^ sign;
}

static double sample(const Work *w, int k, int64_t pixel) {
    const size_t at = (size_t)k * (size_t)w->pixels + (size_t)pixel;
    if (w->form == FLOATS) return ((const float *)w->stack)[at];
    uint16_t v = ((const uint16_t *)w->stack)[at];
    return (needs_swap(w->form) ? swapped(v) : v) ^ sign_of(w->form);
}

static void store_pixel(Work *w, int64_t pixel, double mean) {
    double v = mean * w->scale;
    if (w->clamp) v = v < 0 ? 0 : v > 1 ? 1 : v;
    w->out[pixel] = (float)v;
}
