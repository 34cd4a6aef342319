/* One stack at a time in float64: the definitions of rejection.py, line by line. */
#pragma once
#include "work.h"

/* low, high: how many samples were rejected. */
typedef struct { int first, last; int64_t low, high; } Kept;   /* x[first..last) stay */

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

/* Winsorized sigma. Once it falls below `stop` it is returned: ties would shrink it to 0. The bound
 * only shrinks, as the definition clamps its copy of the samples in place. */
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

static Kept sigma_clip(const Work *w, const double *x, int n) {
    const double stop = TINY * w->full;
    Kept kept = {0, n, 0, 0};
    while (kept.last - kept.first >= FEWEST) {
        int a = kept.first, b = kept.last;
        double m = median_of(x, a, b);
        double sigma = w->method == WINSORIZED ? winsorized_sigma(x, a, b, m, stop)
                                               : sigma_of(x, a, b, m, INFINITY);
        if (sigma < stop) break;
        while (a < b && m - x[a] > w->low * sigma * EQUAL) ++a;
        while (a < b && x[b - 1] - m > w->high * sigma * EQUAL) --b;
        if (b - a == kept.last - kept.first || b - a < FEWEST) break;
        kept = (Kept){a, b, a, n - b};
    }
    return kept;
}

static Kept percentile_clip(const Work *w, const double *x, int n) {
    double m = median_of(x, 0, n);
    int a = 0, b = n;
    if (n >= FEWEST && m > 0) {
        while (a < n && m - x[a] > w->low * m * EQUAL) ++a;
        while (b > a && x[b - 1] - m > w->high * m * EQUAL) --b;
    }
    return (Kept){a, b, a, n - b};
}

static Kept min_max_clip(const Work *w, int n) {
    int spare = n >= FEWEST ? n - 1 : 0;
    int high = w->high < spare ? (int)w->high : spare;
    int low = w->low < spare - high ? (int)w->low : spare - high;
    return (Kept){low, n - high, low, high};
}

/* The intercept that leaves as many residuals e - b i above as below: their median. `r` is scratch.
 * Rows beyond n are infinite, so that one network of w->n rows sorts stacks of any height. */
static double intercept(const Work *w, const double *e, double *r, int n, double b) {
    for (int i = 0; i < n; ++i) r[i] = e[i] - b * (i - 0.5 * (n - 1));
    for (int i = n; i < w->n; ++i) r[i] = INFINITY;
    order_one(n == w->n ? &w->middle : &w->sorting, r);
    return median_of(r, 0, n);
}

/* The sign of the gradient of the sum of absolute deviations: +1 where the best slope is above b,
 * -1 where it is below, 0 where b is it. Samples on the line (`tie`) pull in neither direction. */
static int side_of(const Work *w, const double *e, double *r, int n, double b) {
    double a = intercept(w, e, r, n, b), total = 0;
    double tie = ON_THE_LINE * fmax(fabs(e[0]), fabs(e[n - 1]));
    for (int i = 0; i < n; ++i) {
        double x = i - 0.5 * (n - 1), away = e[i] - b * x - a;
        total += away > tie ? x : away < -tie ? -x : 0;
    }
    return (total > 0) - (total < 0);
}

/* The slope of the line of least absolute deviations: see `_fit` in rejection.py. */
static double slope(const Work *w, const double *e, double *r, int n) {
    int lower = (n - 1) / 4, upper = n - 1 - lower;
    double q = (e[upper] - e[lower]) / (upper - lower), ends = (e[n - 1] - e[0]) / (n - 1);
    double b = q > 0 ? START * q : START_LEVEL * ends, near = b, far;
    double step = STEP * (q > 0 ? q : ends);
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

static Kept linear_fit_clip(const Work *w, double *x, double *r, int n) {
    Kept kept = {0, n, 0, 0};
    if (n < LINE_FROM) return kept;
    double *e = r + w->n;
    for (;;) {
        int count = kept.last, stay = 0;
        int64_t low = 0, high = 0;
        double m = median_of(x, 0, count), deviation = 0;
        for (int i = 0; i < count; ++i) e[i] = (x[i] - m) / w->full;
        double b = slope(w, e, r, count), a = intercept(w, e, r, count, b);
        for (int i = 0; i < count; ++i) {
            r[i] = e[i] - b * (i - 0.5 * (count - 1)) - a;
            deviation += fabs(r[i]);
        }
        double sigma = 2 * deviation / count * sqrt(1 + b * b);
        if (sigma < TINY) return kept;
        /* A sample on the line stays, also where a limit is 0. */
        const double tie = ON_THE_LINE * fmax(fabs(e[0]), fabs(e[count - 1]));
        const double beyond = nextafter(tie, INFINITY);
        const double most = fmax(w->high * sigma / EQUAL, beyond);
        const double least = -fmax(w->low * sigma / EQUAL, beyond);
        for (int i = 0; i < count; ++i) {
            int out = r[i] <= least || r[i] >= most;
            low += out && r[i] < 0;
            high += out && r[i] >= 0;
        }
        if (low + high == 0 || count - low - high < FEWEST) return kept;
        for (int i = 0; i < count; ++i)
            if (r[i] > least && r[i] < most) x[stay++] = x[i];
        kept = (Kept){0, stay, kept.low + low, kept.high + high};
    }
}

/* What stays of a sorted stack of n >= 1 samples. A linear fit may reject samples between others:
 * it moves those that stay to the front of `x`. */
static Kept reject_sorted(const Work *w, double *x, int n) {
    switch (w->method) {
    case WINSORIZED: case SIGMA: return sigma_clip(w, x, n);
    case PERCENTILE: return percentile_clip(w, x, n);
    case LINEAR_FIT: return linear_fit_clip(w, x, w->scratch_f64, n);
    case MINMAX: return min_max_clip(w, n);
    default: return (Kept){0, n, 0, 0};
    }
}

/* Rejects from the n sorted samples in w->stack_f64, and stores the mean of the others. */
static void reject_and_store(Work *w, int n, int64_t pixel) {
    double *x = w->stack_f64, total = 0;
    if (n == 0) { store_pixel(w, pixel, 0); return; }
    double centre = median_of(x, 0, n);
    Kept kept = reject_sorted(w, x, n);
    for (int i = kept.first; i < kept.last; ++i) total += x[i] - centre;
    const int count = kept.last - kept.first;
    store_pixel(w, pixel, count > 0 ? centre + total / count : centre);
    w->rejected[0] += kept.low;
    w->rejected[1] += kept.high;
}

/* Combines one pixel in float64, without its samples that are not finite. */
static void combine_pixel_f64(Work *w, int64_t pixel) {
    int n = 0;
    for (int k = 0; k < w->n; ++k) {
        double v = sample(w, k, pixel);
        if (isfinite(v)) w->stack_f64[n++] = v;
    }
    for (int k = n; k < w->n; ++k) w->stack_f64[k] = INFINITY;
    order_one(&w->sorting, w->stack_f64);
    reject_and_store(w, n, pixel);
}
