/* Clipping of SLOW gathered stacks at a time in float32; what it cannot tell is done exactly. */
#pragma once
#include "exact.h"

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
    const float guard = 1 + GUARD + (float)w->n * 2 * ROUNDING;
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
    const float near = NEAR_STOP + (float)w->n * ROUNDING;
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
            s->unsure[l] |= run[l] & (fabsf(over) < near * before);
            run[l] &= (over > 0) & (sigma >= stop);
        }
    }
    for (int l = 0; l < SLOW; ++l) s->unsure[l] |= run[l];
}

/* Carries a round of rejection out on one lane; gives 0 where float32 cannot tell. */
static int reject(const Work *w, Lanes *s, int l, float stop) {
    const float *v = w->pending + l, sigma = s->sigma[l];
    const float low = (float)w->low * sigma, high = (float)w->high * sigma;
    const float near = s->unsure[l] ? NEAR_UNSURE : NEAR + (float)w->n * ROUNDING;
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

/* Keeps one lane for a later block: it lost samples, and may lose more. */
static void put_off(Work *w, const Lanes *s, int l) {
    float *to = w->again + w->offs;
    for (int k = 0; k < w->n; ++k) to[k * 2 * SLOW] = w->pending[k * SLOW + l];
    w->off[w->offs++] = (ClipStack){w->clip[l].pixel, s->first[l], s->last[l]};
}

/* One round on the m sorted stacks of w->pending; w->clip tells what is left of each. Few stacks
 * need another: those wait until they fill a block of their own. */
static void clip_round(Work *w, int m) {
    const float stop = (float)(TINY * w->full);
    Lanes s = {0};
    int lost[SLOW] = {0};
    for (int l = 0; l < SLOW; ++l) {
        const ClipStack *stack = w->clip + (l < m ? l : 0);
        s.first[l] = stack->first;
        s.last[l] = stack->last;
        s.active[l] = l < m;
    }
    for (int k = 0; k < w->n; ++k)
        for (int l = m; l < SLOW; ++l) w->pending[k * SLOW + l] = w->pending[k * SLOW];
    if (look_again(w, &s)) {
        if (w->method == WINSORIZED) winsorize(w, &s, stop);
        for (int l = 0; l < m; ++l)
            if (s.active[l] && !reject(w, &s, l, stop)) lost[l] = 1, s.active[l] = 0;
        look_again(w, &s);
    }
    for (int l = 0; l < m; ++l) {
        if (lost[l]) { exactly(w, w->clip[l].pixel); continue; }
        if (s.active[l]) { put_off(w, &s, l); continue; }
        put(w, w->clip[l].pixel, s.mean[l]);
        w->rejected[0] += s.first[l];
        w->rejected[1] += w->n - s.last[l];
    }
}

/* Rounds on stacks that were put off, while there are `least` of them or more. */
static void clip_later(Work *w, int least) {
    while (w->offs >= least) {
        const int m = w->offs < SLOW ? w->offs : SLOW, from = w->offs - m;
        for (int k = 0; k < w->n; ++k)
            memcpy(w->pending + k * SLOW, w->again + k * 2 * SLOW + from, (size_t)m * sizeof(float));
        memcpy(w->clip, w->off + from, (size_t)m * sizeof *w->clip);
        w->offs = from;
        clip_round(w, m);
    }
}

/* Clips the gathered stacks; with `all`, to the end. */
static void clip_block(Work *w, int all) {
    const int m = w->waiting;
    w->waiting = 0;
    if (m > 0) {
        for (int k = 0; k < w->n; ++k)
            for (int l = 0; l < SLOW; ++l)
                w->slow_keys[k * SLOW + l] = key_of(w->pending[k * SLOW + (l < m ? l : 0)]);
        order_slow(&w->sorting, w->slow_keys);
        for (int k = 0; k < w->n * SLOW; ++k) w->pending[k] = value_of(w->slow_keys[k]);
        for (int l = 0; l < m; ++l) w->clip[l] = (ClipStack){w->at[l], 0, w->n};
        clip_round(w, m);
    }
    clip_later(w, all ? 1 : SLOW);
}
