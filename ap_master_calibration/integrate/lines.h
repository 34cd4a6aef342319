/* Fits lines to SLOW sorted stacks at a time in float32: `linear_fit_clip` for many. A lane whose
 * decision rounding could change goes to `combine_pixel_f64`. */
#pragma once
#include "exact.h"

typedef struct {
    float count[SLOW], pivot[SLOW], extent[SLOW], slope[SLOW], intercept[SLOW];
    int side[SLOW], uncertain[SLOW], whole;   /* whole: no stack has lost a sample yet */
} Lines;

/* Writes deviations from a middle sample, in parts of full scale, to w->away; 0 past the stack. */
static void centre_lines(Work *w, Lines *s) {
    const float part = (float)(1 / w->full);
    for (int l = 0; l < SLOW; ++l) {
        int n = w->line[l].count;
        const float *v = w->pending + l;
        s->count[l] = (float)n;
        s->whole &= n == w->n;
        s->pivot[l] = v[(n - 1) / 2 * SLOW];
        float below = (s->pivot[l] - v[0]) * part, above = (v[(n - 1) * SLOW] - s->pivot[l]) * part;
        s->extent[l] = below > above ? below : above;
    }
    for (int k = 0; k < w->n; ++k) {
        const float *restrict row = w->pending + (size_t)k * SLOW;
        float *restrict away = w->away + (size_t)k * SLOW;
        for (int l = 0; l < SLOW; ++l)
            away[l] = (float)k < s->count[l] ? (row[l] - s->pivot[l]) * part : 0.f;
    }
}

/* The intercepts for slopes b: the medians of the residuals. While no stack has lost a sample the
 * median stands in the same rows of all lanes, and the shorter network `middle` finds it. */
static void intercepts(Work *w, const Lines *s, const float *b, float *a) {
    for (int k = 0; k < w->n; ++k) {
        const float *restrict away = w->away + (size_t)k * SLOW;
        int32_t *restrict keys = w->slow_keys + (size_t)k * SLOW;
        for (int l = 0; l < SLOW; ++l) {
            float e = away[l] - b[l] * ((float)k - 0.5f * (s->count[l] - 1));
            keys[l] = key_of((float)k < s->count[l] ? e : 3e38f);
        }
    }
    order_slow(s->whole ? &w->middle : &w->sorting, w->slow_keys);
    for (int l = 0; l < SLOW; ++l) {
        int n = w->line[l].count;
        const int32_t *keys = w->slow_keys + l;
        a[l] = 0.5f * (value_of(keys[(n - 1) / 2 * SLOW]) + value_of(keys[n / 2 * SLOW]));
    }
}

/* `side_of` for each lane. A lane is uncertain where a sample is too near its line to say on which
 * side it lies; with an odd count the median residual itself is 0, and that one is no tie. */
static void sides_of(Work *w, Lines *s, const float *b, int *side) {
    float a[SLOW], tie[SLOW], total[SLOW] = {0}, near[SLOW] = {0};
    intercepts(w, s, b, a);
    for (int l = 0; l < SLOW; ++l) tie[l] = 1e-6f * s->extent[l];
    for (int k = 0; k < w->n; ++k) {
        const float *restrict away = w->away + (size_t)k * SLOW;
        for (int l = 0; l < SLOW; ++l) {
            float x = (float)k - 0.5f * (s->count[l] - 1), t = away[l] - b[l] * x - a[l];
            float inside = (float)((float)k < s->count[l]);
            total[l] += ((float)(t > 0) - (float)(t < 0)) * x * inside;
            near[l] += (float)(fabsf(t) <= tie[l]) * inside;
        }
    }
    for (int l = 0; l < SLOW; ++l) {
        side[l] = (total[l] > 0) - (total[l] < 0);
        s->uncertain[l] |= near[l] > (float)(w->line[l].count & 1);
    }
}

/* `slope` for each lane. Not inlined: gcc 11 and 12 (-O3 -mavx2) made wrong lines where SLOW was 16
 * once they had inlined it and `centre_lines` into `fit_round`. */
__attribute__((noinline)) static void slopes(Work *w, Lines *s) {
    float near[SLOW], far[SLOW], step[SLOW], half[SLOW];
    int far_side[SLOW], on[SLOW], any = 1;
    for (int l = 0; l < SLOW; ++l) {
        int n = w->line[l].count, lower = (n - 1) / 4, upper = n - 1 - lower;
        const float *e = w->away + l;
        float q = (e[upper * SLOW] - e[lower * SLOW]) / (float)(upper - lower);
        float ends = (e[(n - 1) * SLOW] - e[0]) / (float)(n - 1);
        near[l] = far[l] = q > 0 ? (float)START * q : (float)START_LEVEL * ends;
        step[l] = (float)STEP * (q > 0 ? q : ends);
    }
    sides_of(w, s, near, s->side);
    for (int l = 0; l < SLOW; ++l) on[l] = s->side[l] != 0 && step[l] > 0;
    while (any) {
        any = 0;
        for (int l = 0; l < SLOW; ++l)
            far[l] = on[l] ? near[l] + step[l] * (float)s->side[l] : far[l];
        sides_of(w, s, far, far_side);
        for (int l = 0; l < SLOW; ++l) {
            on[l] = on[l] && far_side[l] == s->side[l];
            near[l] = on[l] ? far[l] : near[l];
            step[l] *= 2;
            any |= on[l];
        }
    }
    for (int k = 0; k < HALVINGS; ++k) {
        for (int l = 0; l < SLOW; ++l) half[l] = 0.5f * (near[l] + far[l]);
        sides_of(w, s, half, far_side);
        for (int l = 0; l < SLOW; ++l) {
            near[l] = far_side[l] == s->side[l] ? half[l] : near[l];
            far[l] = far_side[l] == s->side[l] ? far[l] : half[l];
        }
    }
    for (int l = 0; l < SLOW; ++l) s->slope[l] = 0.5f * (near[l] + far[l]);
    intercepts(w, s, s->slope, s->intercept);
}

/* Rejects on one lane. Returns 1 where samples were rejected and the rest needs another line, 0
 * where the stack is done, -1 where float32 cannot decide. What stays moves together. `doubt` is
 * what rounding may change in a residual, which grows with the extent of the stack. */
static int reject_off_line(Work *w, const Lines *s, int l, float sigma) {
    LineStack *stack = &w->line[l];
    const float low = (float)w->low, high = (float)w->high;
    const float doubt = 2e-6f * s->extent[l];
    float *v = w->pending + l;
    int64_t under = 0, over = 0;
    int stay = 0;
    if (s->uncertain[l] || fabsf(sigma - (float)TINY) <= NEAR_TINY * (float)TINY + doubt) return -1;
    if (sigma < (float)TINY) return 0;
    const float near_low = NEAR * low * sigma + doubt * (1 + low / 2);
    const float near_high = NEAR * high * sigma + doubt * (1 + high / 2);
    for (int k = 0; k < stack->count; ++k) {
        float r = w->residual[k * SLOW + l];
        float below = -r - low * sigma, above = r - high * sigma;
        if (fabsf(below) <= near_low || fabsf(above) <= near_high) return -1;
        under += below > 0;
        over += above > 0;
    }
    if (under + over == 0 || stack->count - under - over < FEWEST) return 0;
    for (int k = 0; k < stack->count; ++k) {
        float r = w->residual[k * SLOW + l];
        if (-r < low * sigma && r < high * sigma) v[stay++ * SLOW] = v[k * SLOW];
    }
    stack->count = stay;
    stack->low += under;
    stack->high += over;
    return 1;
}

/* One line and one rejection for each of the m stacks in w->pending and w->line. */
static void fit_round(Work *w, int m) {
    Lines s = {.whole = 1};
    float S[SLOW] = {0}, deviation[SLOW] = {0};
    for (int l = m; l < SLOW; ++l) {
        w->line[l] = w->line[0];
        for (int k = 0; k < w->n; ++k) w->pending[k * SLOW + l] = w->pending[k * SLOW];
    }
    centre_lines(w, &s);
    slopes(w, &s);
    for (int k = 0; k < w->n; ++k) {
        const float *restrict away = w->away + (size_t)k * SLOW;
        float *restrict residual = w->residual + (size_t)k * SLOW;
        for (int l = 0; l < SLOW; ++l) {
            float x = (float)k - 0.5f * (s.count[l] - 1);
            float r = away[l] - s.slope[l] * x - s.intercept[l];
            residual[l] = r;
            S[l] += away[l];
            deviation[l] += (float)k < s.count[l] ? fabsf(r) : 0.f;
        }
    }
    for (int l = 0; l < m; ++l) {
        const LineStack *stack = &w->line[l];
        float sigma = 2 * deviation[l] / s.count[l] * sqrtf(1 + s.slope[l] * s.slope[l]);
        int outcome = reject_off_line(w, &s, l, sigma);
        if (outcome < 0) combine_pixel_f64(w, stack->pixel);
        if (outcome == 0) {
            store_pixel(w, stack->pixel, s.pivot[l] + (double)S[l] / s.count[l] * w->full);
            w->rejected[0] += stack->low;
            w->rejected[1] += stack->high;
        }
        if (outcome <= 0) continue;
        for (int k = 0; k < w->n; ++k)
            w->requeued_samples[k * 2 * SLOW + w->line_queue_count] = w->pending[k * SLOW + l];
        w->line_queue[w->line_queue_count++] = *stack;
    }
}

/* Fits queued stacks again while there are at least `least` of them. */
static void fit_queued_lines(Work *w, int least) {
    while (w->line_queue_count >= least && w->line_queue_count > 0) {
        const int m = w->line_queue_count < SLOW ? w->line_queue_count : SLOW;
        const int from = w->line_queue_count -= m;
        const size_t size = (size_t)m * sizeof(float);
        for (int k = 0; k < w->n; ++k)
            memcpy(w->pending + k * SLOW, w->requeued_samples + k * 2 * SLOW + from, size);
        memcpy(w->line, w->line_queue + from, (size_t)m * sizeof *w->line);
        fit_round(w, m);
    }
}

/* Fits and clips m <= SLOW lanes of a sorted block, from `lane` on. */
static void fit_lanes(Work *w, int lane, int64_t pixel, int m, const unsigned char *nonfinite) {
    int taken = 0;
    for (int l = lane; l < lane + m; ++l) {
        if (nonfinite[l]) { combine_pixel_f64(w, pixel + l); continue; }
        for (int k = 0; k < w->n; ++k)
            w->pending[k * SLOW + taken] = w->block[k * LANES + l];
        w->line[taken++] = (LineStack){w->n, 0, 0, pixel + l};
    }
    if (taken) fit_round(w, taken);
    fit_queued_lines(w, SLOW);
}
