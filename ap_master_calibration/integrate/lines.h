/* Lines through SLOW sorted stacks at a time in float32: `line_clipped` for many. */
#pragma once
#include "exact.h"

typedef struct {
    float count[SLOW], pivot[SLOW], extent[SLOW], slope[SLOW], intercept[SLOW];
    int side[SLOW], unsure[SLOW], whole;   /* whole: no stack has lost a sample yet */
} Lines;

/* Deviations from a middle sample, in parts of full scale, into w->away; 0 beyond the stack. */
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

/* The intercepts for slopes b: the medians of the residuals. */
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

/* +1, -1 or 0 as `side_of`; a lane with a sample too near to its line is unsure. */
static void sides(Work *w, Lines *s, const float *b, int *side) {
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
        s->unsure[l] |= near[l] > (float)(w->line[l].count & 1);
    }
}

/* As `slope`, lane by lane. It stays a function of its own: gcc 11 and 12 (-O3 -mavx2), having
 * drawn it and `centre_lines` into `line_round`, made wrong lines where SLOW was 16. */
__attribute__((noinline)) static void slopes(Work *w, Lines *s) {
    float near[SLOW], far[SLOW], step[SLOW], half[SLOW];
    int there[SLOW], on[SLOW], any = 1;
    for (int l = 0; l < SLOW; ++l) {
        int n = w->line[l].count, lower = (n - 1) / 4, upper = n - 1 - lower;
        const float *e = w->away + l;
        float q = (e[upper * SLOW] - e[lower * SLOW]) / (float)(upper - lower);
        float ends = (e[(n - 1) * SLOW] - e[0]) / (float)(n - 1);
        near[l] = far[l] = q > 0 ? (float)START * q : (float)START_LEVEL * ends;
        step[l] = (float)STEP * (q > 0 ? q : ends);
    }
    sides(w, s, near, s->side);
    for (int l = 0; l < SLOW; ++l) on[l] = s->side[l] != 0 && step[l] > 0;
    while (any) {
        any = 0;
        for (int l = 0; l < SLOW; ++l)
            far[l] = on[l] ? near[l] + step[l] * (float)s->side[l] : far[l];
        sides(w, s, far, there);
        for (int l = 0; l < SLOW; ++l) {
            on[l] = on[l] && there[l] == s->side[l];
            near[l] = on[l] ? far[l] : near[l];
            step[l] *= 2;
            any |= on[l];
        }
    }
    for (int k = 0; k < HALVINGS; ++k) {
        for (int l = 0; l < SLOW; ++l) half[l] = 0.5f * (near[l] + far[l]);
        sides(w, s, half, there);
        for (int l = 0; l < SLOW; ++l) {
            near[l] = there[l] == s->side[l] ? half[l] : near[l];
            far[l] = there[l] == s->side[l] ? far[l] : half[l];
        }
    }
    for (int l = 0; l < SLOW; ++l) s->slope[l] = 0.5f * (near[l] + far[l]);
    intercepts(w, s, s->slope, s->intercept);
}

/* Rejects on one lane; 1 where samples went and the rest needs another line, -1 where float32
 * cannot tell, 0 where the stack is done. What stays moves together. */
static int line_reject(Work *w, const Lines *s, int l, float sigma) {
    LineStack *stack = &w->line[l];
    const float low = (float)w->low, high = (float)w->high;
    const float doubt = 2e-6f * s->extent[l];
    float *v = w->pending + l;
    int64_t under = 0, over = 0;
    int stay = 0;
    if (s->unsure[l] || fabsf(sigma - (float)TINY) <= NEAR_TINY * (float)TINY + doubt) return -1;
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

/* One line and one rejection for the m stacks in w->pending and w->line. */
static void line_round(Work *w, int m) {
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
        int went = line_reject(w, &s, l, sigma);
        if (went < 0) exactly(w, stack->pixel);
        if (went == 0) {
            put(w, stack->pixel, s.pivot[l] + (double)S[l] / s.count[l] * w->full);
            w->rejected[0] += stack->low;
            w->rejected[1] += stack->high;
        }
        if (went <= 0) continue;
        for (int k = 0; k < w->n; ++k)
            w->again[k * 2 * SLOW + w->nexts] = w->pending[k * SLOW + l];
        w->next[w->nexts++] = *stack;
    }
}

/* Carries on with stacks that need another line while there are at least `least` of them. */
static void line_on(Work *w, int least) {
    while (w->nexts >= least && w->nexts > 0) {
        int m = w->nexts < SLOW ? w->nexts : SLOW, from = w->nexts -= m;
        const size_t size = (size_t)m * sizeof(float);
        for (int k = 0; k < w->n; ++k)
            memcpy(w->pending + k * SLOW, w->again + k * 2 * SLOW + from, size);
        memcpy(w->line, w->next + from, (size_t)m * sizeof *w->line);
        line_round(w, m);
    }
}

/* m <= SLOW lanes of a sorted block, from `lane` on. */
static void line_lanes(Work *w, int lane, int64_t pixel, int m, const unsigned char *broken) {
    int taken = 0;
    for (int l = lane; l < lane + m; ++l) {
        if (broken[l]) { exactly(w, pixel + l); continue; }
        for (int k = 0; k < w->n; ++k)
            w->pending[k * SLOW + taken] = w->block[k * LANES + l];
        w->line[taken++] = (LineStack){w->n, 0, 0, pixel + l};
    }
    if (taken) line_round(w, taken);
    line_on(w, SLOW);
}
