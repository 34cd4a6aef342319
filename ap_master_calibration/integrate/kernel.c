/* The numeric core in C11: what `twin.py` does in numpy, 10 to 20 times faster.
 *
 * The rejections are defined in `rounds.py`. Blocks of LANES pixels are worked on with one row for
 * each frame, and all inner loops run across pixels: the compiler turns them into vector
 * instructions. Most stacks cannot lose a sample, and that is certain after one look in float32
 * (`look`). Of the others those of the clipping methods are gathered into fresh blocks and clipped
 * in float32 (`clip_block`); whatever comes near a limit there, and every other rejection, is
 * decided in float64, one stack at a time (`exactly`).
 *
 * Floats are compared with care for NaN: a block is looked at for them while it is loaded, and
 * stacks that hold one go to `exactly`, which leaves them out. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#if defined(_WIN32)
#define EXPORT __declspec(dllexport)
#else
#define EXPORT __attribute__((visibility("default")))
#endif

enum { ABI = 1, LANES = 128, SLOW = 32, INNER_ROUNDS = 100, FEWEST = 3, LINE_FROM = 5, HALVINGS = 7 };
enum { SIGNED_BIG, SIGNED_LITTLE, UNSIGNED_BIG, UNSIGNED_LITTLE, FLOATS };  /* as in door.py */
enum { NONE, WINSORIZED, SIGMA, PERCENTILE, LINEAR_FIT, MINMAX };

static const double EQUAL = 1 + 1e-12, TINY = 1e-7, ON_THE_LINE = 1e-12;
static const double CLAMP_AT = 1.5, CORRECTION = 1.134, CONVERGED = 0.0005;
static const float GUARD = 1e-4f;         /* of the squared need in `look` */
static const float NEAR = 3e-5f;          /* to a limit: float32 cannot tell */
static const float NEAR_STOP = 1e-5f;     /* to the stop of the inner loop: sigma may be another */
static const float NEAR_UNSURE = 1e-2f;   /* to a limit, where sigma may be another */
static const float NEAR_TINY = 1e-3f;

EXPORT int apmc_abi(void) { return ABI; }

/* The x86-64 level this processor runs: 3 where AVX2, BMI2 and FMA are there, else 1. */
EXPORT int apmc_level(void) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("bmi") &&
           __builtin_cpu_supports("bmi2") && __builtin_cpu_supports("fma") ? 3 : 1;
#else
    return 1;
#endif
}

/* ---- sorting networks: Knuth 5.2.2 M, as in network.py ---- */

typedef struct { int i, j; } Comparator;
typedef struct { Comparator *pairs; int count; } Network;

static Network sorting_network(int n) {
    Network net = {NULL, 0};
    int top = 1, room = 0;
    while (2 * top < n) top *= 2;
    for (int p = n > 1 ? top : 0; p > 0; p >>= 1)
        for (int q = top, r = 0, d = p;; d = q - p, q >>= 1, r = p) {
            for (int i = 0; i + d < n; ++i) {
                if ((i & p) != r) continue;
                if (net.count == room) {
                    room = room ? 2 * room : 1024;
                    Comparator *more = realloc(net.pairs, (size_t)room * sizeof *more);
                    if (!more) { free(net.pairs); return (Network){NULL, -1}; }
                    net.pairs = more;
                }
                net.pairs[net.count++] = (Comparator){i, i + d};
            }
            if (q == p) break;
        }
    return net;
}

/* Only the comparators that bring the smallest, the largest and the middle ones into place. */
static Network selecting_network(Network all, int n) {
    Network net = {malloc(((size_t)all.count + 1) * sizeof(Comparator)), 0};
    char *needed = calloc((size_t)n + 1, 1);
    if (!net.pairs || !needed) { free(net.pairs); free(needed); return (Network){NULL, -1}; }
    needed[0] = needed[n - 1] = needed[(n - 1) / 2] = needed[n / 2] = 1;
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
NETWORK_RUNNER(order_f32, float, LANES)
NETWORK_RUNNER(order_slow, float, SLOW)
NETWORK_RUNNER(order_one, double, 1)

/* ---- what one call works with ---- */

typedef struct {
    const char *stack;
    int64_t pixels;
    int form, n, method, clamp;
    double low, high, scale, full;
    float *out;
    int64_t rejected[2];
    Network sorting, selecting;
    uint16_t *narrow;         /* n x LANES: 16-bit samples of a block */
    float *block;             /* n x LANES: its samples as floats */
    float *pending, *away;    /* n x SLOW: gathered stacks, and their deviations */
    double *one, *other;      /* n: one stack */
    int64_t at[SLOW];         /* pixels of the gathered stacks */
    int waiting;
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

static void put(Work *w, int64_t pixel, double mean) {
    double v = mean * w->scale;
    if (w->clamp) v = v < 0 ? 0 : v > 1 ? 1 : v;
    w->out[pixel] = (float)v;
}

/* ---- one stack in float64: the definitions of rounds.py ---- */

typedef struct { int first, last; int64_t low, high; } Left;   /* x[first..last) stay */

static double median_of(const double *x, int first, int last) {
    int n = last - first;
    return 0.5 * (x[first + (n - 1) / 2] + x[first + n / 2]);
}

static double sigma_of(const double *x, int first, int last, double centre, double bound) {
    double n = last - first, total = 0, squares = 0;
    for (int i = first; i < last; ++i) {
        double e = x[i] - centre;
        e = e < -bound ? -bound : e > bound ? bound : e;
        total += e;
        squares += e * e;
    }
    double variance = (squares - total * total / n) / (n - 1);
    return variance > 0 ? sqrt(variance) : 0;
}

/* Winsorized sigma; one below `stop` on the way is the result. */
static double winsorized_sigma(const double *x, int first, int last, double centre, double stop) {
    double sigma = sigma_of(x, first, last, centre, INFINITY), bound = INFINITY;
    for (int round = 0; round < INNER_ROUNDS && sigma >= stop; ++round) {
        double before = sigma;
        if (CLAMP_AT * sigma < bound) bound = CLAMP_AT * sigma;
        sigma = CORRECTION * sigma_of(x, first, last, centre, bound);
        if (fabs(sigma - before) <= CONVERGED * before) break;
    }
    return sigma;
}

static Left clipped(const Work *w, const double *x, int n) {
    const double stop = TINY * w->full;
    Left left = {0, n, 0, 0};
    while (left.last - left.first >= FEWEST) {
        int a = left.first, b = left.last;
        double m = median_of(x, a, b);
        double sigma = w->method == WINSORIZED ? winsorized_sigma(x, a, b, m, stop)
                                               : sigma_of(x, a, b, m, INFINITY);
        if (sigma < stop) break;
        while (a < b && m - x[a] > w->low * sigma * EQUAL) ++a;
        while (a < b && x[b - 1] - m > w->high * sigma * EQUAL) --b;
        if (b - a == left.last - left.first || b - a < FEWEST) break;
        left = (Left){a, b, a, n - b};
    }
    return left;
}

static Left percentile(const Work *w, const double *x, int n) {
    double m = median_of(x, 0, n);
    int a = 0, b = n;
    if (n >= FEWEST && m > 0) {
        while (a < n && m - x[a] > w->low * m * EQUAL) ++a;
        while (b > a && x[b - 1] - m > w->high * m * EQUAL) --b;
    }
    return (Left){a, b, a, n - b};
}

static Left without_ends(const Work *w, int n) {
    int spare = n >= FEWEST ? n - 1 : 0;
    int high = w->high < spare ? (int)w->high : spare;
    int low = w->low < spare - high ? (int)w->low : spare - high;
    return (Left){low, n - high, low, high};
}

/* The intercept that leaves as many residuals e - b i above as below; `r` is for sorting. */
static double intercept(const Work *w, const double *e, double *r, int n, double b) {
    for (int i = 0; i < n; ++i) r[i] = e[i] - b * (i - 0.5 * (n - 1));
    for (int i = n; i < w->n; ++i) r[i] = INFINITY;
    order_one(&w->sorting, r);
    return median_of(r, 0, n);
}

/* +1 where the best slope is above b, -1 where below, 0 where b is it. */
static int side_of(const Work *w, const double *e, double *r, int n, double b) {
    double a = intercept(w, e, r, n, b), total = 0;
    double tie = ON_THE_LINE * fmax(fabs(e[0]), fabs(e[n - 1]));
    for (int i = 0; i < n; ++i) {
        double x = i - 0.5 * (n - 1), away = e[i] - b * x - a;
        total += away > tie ? x : away < -tie ? -x : 0;
    }
    return (total > 0) - (total < 0);
}

/* The slope of the line of least absolute deviations: see `_fit` in rounds.py. */
static double slope(const Work *w, const double *e, double *r, int n) {
    int lower = (n - 1) / 4, upper = n - 1 - lower;
    double b = (e[upper] - e[lower]) / (upper - lower), near = b, far;
    double step = (b > 0 ? b : (e[n - 1] - e[0]) / (n - 1)) / 8;
    int side = side_of(w, e, r, n, b);
    if (!side || !(step > 0)) return b;
    for (step *= side;; step *= 2) {
        far = near + step;
        if (side_of(w, e, r, n, far) != side) break;
        near = far;
    }
    for (int k = 0; k < HALVINGS; ++k) {
        double half = 0.5 * (near + far);
        if (side_of(w, e, r, n, half) == side) near = half; else far = half;
    }
    return 0.5 * (near + far);
}

static Left line_clipped(const Work *w, double *x, double *r, int n) {
    Left left = {0, n, 0, 0};
    if (n < LINE_FROM) return left;
    double *e = r + w->n;
    for (;;) {
        int count = left.last, stay = 0;
        int64_t low = 0, high = 0;
        double m = median_of(x, 0, count), deviation = 0;
        for (int i = 0; i < count; ++i) e[i] = (x[i] - m) / w->full;
        double b = slope(w, e, r, count), a = intercept(w, e, r, count, b);
        for (int i = 0; i < count; ++i) {
            r[i] = e[i] - b * (i - 0.5 * (count - 1)) - a;
            deviation += fabs(r[i]);
        }
        double sigma = 2 * deviation / count * sqrt(1 + b * b);
        if (sigma < TINY) return left;
        const double most = w->high * sigma / EQUAL, least = -w->low * sigma / EQUAL;
        for (int i = 0; i < count; ++i) {
            int out = r[i] <= least || r[i] >= most;
            low += out && r[i] < 0;
            high += out && r[i] >= 0;
        }
        if (low + high == 0 || count - low - high < FEWEST) return left;
        for (int i = 0; i < count; ++i)
            if (r[i] > least && r[i] < most) x[stay++] = x[i];
        left = (Left){0, stay, left.low + low, left.high + high};
    }
}

/* One stack, sorted, of n >= 1 samples: what stays of it; `x` may lose samples inside. */
static Left decided(const Work *w, double *x, int n) {
    switch (w->method) {
    case WINSORIZED: case SIGMA: return clipped(w, x, n);
    case PERCENTILE: return percentile(w, x, n);
    case LINEAR_FIT: return line_clipped(w, x, w->other, n);
    case MINMAX: return without_ends(w, n);
    default: return (Left){0, n, 0, 0};
    }
}

/* w->one holds n sorted samples of a pixel: rejects and stores. */
static void finish(Work *w, int n, int64_t pixel) {
    double *x = w->one, total = 0;
    if (n == 0) { put(w, pixel, 0); return; }
    double centre = median_of(x, 0, n);
    Left left = decided(w, x, n);
    for (int i = left.first; i < left.last; ++i) total += x[i] - centre;
    put(w, pixel, left.last > left.first ? centre + total / (left.last - left.first) : centre);
    w->rejected[0] += left.low;
    w->rejected[1] += left.high;
}

static void exactly(Work *w, int64_t pixel) {
    int n = 0;
    for (int k = 0; k < w->n; ++k) {
        double v = sample(w, k, pixel);
        if (isfinite(v)) w->one[n++] = v;
    }
    for (int k = n; k < w->n; ++k) w->one[k] = INFINITY;
    order_one(&w->sorting, w->one);
    finish(w, n, pixel);
}

/* ---- clipping of SLOW gathered stacks at a time in float32 ---- */

typedef struct {
    int first[SLOW], last[SLOW], active[SLOW], unsure[SLOW];
    float pivot[SLOW], middle[SLOW], count[SLOW], sigma[SLOW];
    double mean[SLOW];
} Lanes;

/* Deviations from the median into w->away, the mean, sigma, and whether a limit can be passed.
 * Deviations are taken from a sample near the median first, which costs no accuracy. */
static int look_again(Work *w, Lanes *s) {
    const float *restrict v = w->pending;
    float lowest[SLOW], highest[SLOW], need[SLOW], c[SLOW];
    float S[SLOW] = {0}, Q[SLOW] = {0}, Sc[SLOW] = {0}, Qc[SLOW] = {0};
    const float low = (float)w->low, high = (float)w->high;
    for (int l = 0; l < SLOW; ++l) {
        int a = s->first[l], n = s->last[l] - a;
        float p = v[(a + (n - 1) / 2) * SLOW + l];
        s->pivot[l] = p;
        s->middle[l] = 0.5f * (v[(a + n / 2) * SLOW + l] - p);
        s->count[l] = (float)n;
        lowest[l] = v[a * SLOW + l] - p - s->middle[l];
        highest[l] = v[(s->last[l] - 1) * SLOW + l] - p - s->middle[l];
    }
    for (int l = 0; l < SLOW; ++l) {
        float x = highest[l] / high, y = -lowest[l] / low;
        need[l] = x > y ? x : y;
        c[l] = need[l] * (float)CLAMP_AT;
    }
    for (int k = 0; k < w->n; ++k) {
        const float *restrict row = v + (size_t)k * SLOW;
        float *restrict away = w->away + (size_t)k * SLOW;
        for (int l = 0; l < SLOW; ++l) {
            float e = row[l] - s->pivot[l] - s->middle[l];
            e = k >= s->first[l] && k < s->last[l] ? e : 0.f;
            away[l] = e;
            S[l] += e;
            Q[l] += e * e;
            e = e > -c[l] ? e : -c[l];
            e = e < c[l] ? e : c[l];
            Sc[l] += e;
            Qc[l] += e * e;
        }
    }
    const float guard = 1 + GUARD + (float)w->n * 2.4e-7f;
    const float factor = (float)(CORRECTION * CORRECTION);
    int any = 0;
    for (int l = 0; l < SLOW; ++l) {
        float n = s->count[l], asked = need[l] * need[l] * guard;
        float variance = (Q[l] - S[l] * S[l] / n) / (n - 1);
        float clamped = (Qc[l] - Sc[l] * Sc[l] / n) / (n - 1) * factor;
        if (w->method != WINSORIZED) clamped = asked;
        s->active[l] = s->active[l] && !(variance >= asked && clamped >= asked);
        s->mean[l] = (double)s->pivot[l] + s->middle[l] + (double)S[l] / n;
        s->sigma[l] = sqrtf(variance > 0 ? variance : 0);
        any |= s->active[l];
    }
    return any;
}

/* The inner loop; a lane stops when it converged, or fell below `stop`. */
static void winsorize(Work *w, Lanes *s, float stop) {
    float c[SLOW], S[SLOW], Q[SLOW];
    int run[SLOW];
    for (int l = 0; l < SLOW; ++l) {
        c[l] = 3e38f;
        run[l] = s->active[l] & (s->sigma[l] >= stop);
    }
    for (int round = 0;; ++round) {
        int go = 0;
        for (int l = 0; l < SLOW; ++l) go |= run[l];
        if (!go) return;
        if (round == INNER_ROUNDS) break;
        for (int l = 0; l < SLOW; ++l) {
            float bound = (float)CLAMP_AT * s->sigma[l];
            c[l] = run[l] && bound < c[l] ? bound : c[l];
            S[l] = Q[l] = 0;
        }
        for (int k = 0; k < w->n; ++k) {
            const float *restrict away = w->away + (size_t)k * SLOW;
            for (int l = 0; l < SLOW; ++l) {
                float e = away[l] > -c[l] ? away[l] : -c[l];
                e = e < c[l] ? e : c[l];
                S[l] += e;
                Q[l] += e * e;
            }
        }
        for (int l = 0; l < SLOW; ++l) {
            float n = s->count[l], variance = (Q[l] - S[l] * S[l] / n) / (n - 1);
            float before = s->sigma[l];
            float sigma = (float)CORRECTION * sqrtf(variance > 0 ? variance : 0);
            float over = fabsf(sigma - before) - (float)CONVERGED * before;
            s->sigma[l] = run[l] ? sigma : before;
            s->unsure[l] |= run[l] & (fabsf(over) < NEAR_STOP * before);
            run[l] &= (over > 0) & (sigma >= stop);
        }
    }
    for (int l = 0; l < SLOW; ++l) s->unsure[l] |= run[l];
}

/* Carries a round of rejection out on one lane; gives 0 where float32 cannot tell. */
static int reject(const Work *w, Lanes *s, int l, float stop) {
    const float *v = w->pending + l, sigma = s->sigma[l];
    const float low = (float)w->low * sigma, high = (float)w->high * sigma;
    const float near = s->unsure[l] ? NEAR_UNSURE : NEAR;
    if (fabsf(sigma - stop) <= NEAR_TINY * stop) return 0;
    s->active[l] = 0;
    if (sigma < stop) return 1;
    int a = s->first[l], b = s->last[l];
    float p = s->pivot[l], m = s->middle[l];
    while (a < b && p - v[a * SLOW] + m > low * (1 + near)) ++a;
    while (a < b && v[(b - 1) * SLOW] - p - m > high * (1 + near)) --b;
    if (a < b && (p - v[a * SLOW] + m > low * (1 - near) ||
                  v[(b - 1) * SLOW] - p - m > high * (1 - near))) return 0;
    s->unsure[l] = 0;
    if ((a == s->first[l] && b == s->last[l]) || b - a < FEWEST) return 1;
    s->first[l] = a;
    s->last[l] = b;
    s->active[l] = 1;
    return 1;
}

static void clip_block(Work *w) {
    const int m = w->waiting;
    const float stop = (float)(TINY * w->full);
    Lanes s = {0};
    int lost[SLOW] = {0};
    if (m == 0) return;
    w->waiting = 0;
    for (int k = 0; k < w->n; ++k)
        for (int l = m; l < SLOW; ++l) w->pending[k * SLOW + l] = w->pending[k * SLOW];
    order_slow(&w->sorting, w->pending);
    for (int l = 0; l < SLOW; ++l) s.last[l] = w->n, s.active[l] = l < m;
    while (look_again(w, &s)) {
        if (w->method == WINSORIZED) winsorize(w, &s, stop);
        for (int l = 0; l < m; ++l)
            if (s.active[l] && !reject(w, &s, l, stop)) lost[l] = 1, s.active[l] = 0;
    }
    for (int l = 0; l < m; ++l) {
        if (lost[l]) { exactly(w, w->at[l]); continue; }
        put(w, w->at[l], s.mean[l]);
        w->rejected[0] += s.first[l];
        w->rejected[1] += w->n - s.last[l];
    }
}

/* ---- blocks of LANES pixels ---- */

/* Loads m pixels from `pixel` on into w->narrow or w->block, lanes beyond m like the first;
 * marks the lanes that hold a sample that is not finite, and gives whether there is any. */
static int load(Work *w, int64_t pixel, int m, unsigned char *broken) {
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
        float *row = w->block + to;
        memcpy(row, (const float *)w->stack + at, (size_t)m * sizeof *row);
        for (int l = m; l < LANES; ++l) row[l] = row[0];
        uint32_t bits[LANES], worst = 0;
        memcpy(bits, row, sizeof bits);
        for (int l = 0; l < LANES; ++l) {
            uint32_t b = bits[l] & 0x7fffffffu;
            worst = worst > b ? worst : b;
        }
        if (worst < 0x7f800000u) continue;
        any = 1;
        for (int l = 0; l < LANES; ++l) broken[l] |= (bits[l] & 0x7fffffffu) >= 0x7f800000u;
    }
    return (int)any;
}

static void order(Work *w, const Network *net) {
    if (w->form == FLOATS) { order_f32(net, w->block); return; }
    order_u16(net, w->narrow);
}

static void widen(Work *w) {
    if (w->form == FLOATS) return;
    for (int k = 0; k < w->n * LANES; ++k) w->block[k] = w->narrow[k];
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
    const float guard = 1 + GUARD + (float)n * 2.4e-7f;
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
    if (w->waiting == SLOW) clip_block(w);
}

/* One lane of a block that is sorted already. */
static void finish_lane(Work *w, int lane, int64_t pixel) {
    for (int k = 0; k < w->n; ++k) w->one[k] = w->block[k * LANES + lane];
    finish(w, w->n, pixel);
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
    case LINEAR_FIT: memset(sure, 0, sizeof sure); break;
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
        else if (method == LINEAR_FIT) finish_lane(w, l, pixel + l);
        else if (method == PERCENTILE) exactly(w, pixel + l);
        else hand_over(w, l, pixel + l);
    }
}

/* ---- what Python calls ---- */

/* stack: n rows of `pixels` samples of `form`; out: their combination. 0, or 1 out of memory. */
EXPORT int apmc_combine(const void *stack, int form, int64_t n, int64_t pixels, int method,
                        double low, double high, double scale, int clamp, float *out,
                        int64_t *rejected) {
    Work w = {.stack = stack, .pixels = pixels, .form = form, .n = (int)n, .clamp = clamp,
              .low = low, .high = high, .scale = scale, .out = out,
              .method = n < FEWEST ? NONE : method, .full = form == FLOATS ? 1 : 65535};
    const size_t height = (size_t)n;
    w.sorting = sorting_network(w.n);
    if (w.sorting.count >= 0) w.selecting = selecting_network(w.sorting, w.n);
    w.narrow = malloc(height * LANES * sizeof *w.narrow);
    w.block = malloc(height * LANES * sizeof *w.block);
    w.pending = malloc(height * SLOW * sizeof *w.pending);
    w.away = malloc(height * SLOW * sizeof *w.away);
    w.one = malloc(height * 3 * sizeof *w.one);
    w.other = w.one ? w.one + height : NULL;
    int failed = w.sorting.count < 0 || w.selecting.count < 0 || !w.narrow || !w.block ||
                 !w.pending || !w.away || !w.one;
    if (!failed) {
        for (int64_t at = 0; at < pixels; at += LANES)
            combine_block(&w, at, pixels - at < LANES ? (int)(pixels - at) : LANES);
        clip_block(&w);
    }
    rejected[0] = w.rejected[0];
    rejected[1] = w.rejected[1];
    free(w.sorting.pairs); free(w.selecting.pairs);
    free(w.narrow); free(w.block); free(w.pending); free(w.away); free(w.one);
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
