/* Clips SLOW queued stacks at a time in float32. A lane whose decision rounding could change goes
 * to `combine_pixel_f64`: so the result is that of the float64 definition. */
#pragma once
#include "exact.h"

typedef struct {
    int first[SLOW], last[SLOW], active[SLOW], uncertain[SLOW];
    float pivot[SLOW], middle[SLOW], count[SLOW], sigma[SLOW];
    double mean[SLOW];
} Lanes;

/* Writes deviations from the median to w->away, and mean and sigma of each lane; clears `active` of
 * lanes in which no limit can be passed (see `certain`). Returns whether any lane stays active.
 * The median may lie between two samples, and their mean would be rounded in float32. So deviations
 * are taken from the lower one (`pivot`), which is exact, and then from there (`middle`). */
static int measure_lanes(Work *w, Lanes *s) {
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

/* The inner loop of Winsorizing; a lane stops when its sigma converged or fell below `stop`. A lane
 * that only just converged, or did not, might have made another round in float64: its sigma may be
 * another, and it is marked uncertain. */
static void winsorize(Work *w, Lanes *s, float stop) {
    const float near = NEAR_STOP + (float)w->n * ROUNDING;
    float c[SLOW], S[SLOW], Q[SLOW];
    int running[SLOW];
    for (int l = 0; l < SLOW; ++l) {
        c[l] = 3e38f;
        running[l] = s->active[l] & (s->sigma[l] >= stop);
    }
    for (int round = 0;; ++round) {
        int any_running = 0;
        for (int l = 0; l < SLOW; ++l) any_running |= running[l];
        if (!any_running) return;
        if (round == INNER_ROUNDS) break;
        for (int l = 0; l < SLOW; ++l) {
            float bound = (float)CLAMP_AT * s->sigma[l];
            c[l] = running[l] && bound < c[l] ? bound : c[l];
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
            s->sigma[l] = running[l] ? sigma : before;
            s->uncertain[l] |= running[l] & (fabsf(over) < near * before);
            running[l] &= (over > 0) & (sigma >= stop);
        }
    }
    for (int l = 0; l < SLOW; ++l) s->uncertain[l] |= running[l];
}

/* Carries out a round of rejection on one lane. Returns 0 where a sample, or sigma, is so near its
 * limit that float32 cannot decide. */
static int reject(const Work *w, Lanes *s, int l, float stop) {
    const float *v = w->pending + l, sigma = s->sigma[l];
    const float low = (float)w->low * sigma, high = (float)w->high * sigma;
    const float near = s->uncertain[l] ? NEAR_UNCERTAIN : NEAR + (float)w->n * ROUNDING;
    if (fabsf(sigma - stop) <= NEAR_TINY * stop) return 0;
    s->active[l] = 0;
    if (sigma < stop) return 1;
    int a = s->first[l], b = s->last[l];
    float p = s->pivot[l], m = s->middle[l];
    while (a < b && p - v[a * SLOW] + m > low * (1 + near)) ++a;
    while (a < b && v[(b - 1) * SLOW] - p - m > high * (1 + near)) --b;
    if (a < b && (p - v[a * SLOW] + m > low * (1 - near) ||
                  v[(b - 1) * SLOW] - p - m > high * (1 - near))) return 0;
    s->uncertain[l] = 0;
    if ((a == s->first[l] && b == s->last[l]) || b - a < FEWEST) return 1;
    s->first[l] = a;
    s->last[l] = b;
    s->active[l] = 1;
    return 1;
}

/* Queues one lane for a later block: it lost samples, and may lose more. */
static void requeue_lane(Work *w, const Lanes *s, int l) {
    float *to = w->requeued_samples + w->requeued_count;
    for (int k = 0; k < w->n; ++k) to[k * 2 * SLOW] = w->pending[k * SLOW + l];
    w->requeued[w->requeued_count++] = (ClipStack){w->clip[l].pixel, s->first[l], s->last[l]};
}

/* One round on the m sorted stacks of w->pending; w->clip holds what is left of each. Few stacks
 * need another round: those are queued again, so that full blocks are worked on. Lanes beyond m
 * repeat the first: half-filled blocks need no code of their own. */
static void clip_round(Work *w, int m) {
    const float stop = (float)(TINY * w->full);
    Lanes s = {0};
    int undecided[SLOW] = {0};
    for (int l = 0; l < SLOW; ++l) {
        const ClipStack *stack = w->clip + (l < m ? l : 0);
        s.first[l] = stack->first;
        s.last[l] = stack->last;
        s.active[l] = l < m;
    }
    for (int k = 0; k < w->n; ++k)
        for (int l = m; l < SLOW; ++l) w->pending[k * SLOW + l] = w->pending[k * SLOW];
    if (measure_lanes(w, &s)) {
        if (w->method == WINSORIZED) winsorize(w, &s, stop);
        for (int l = 0; l < m; ++l)
            if (s.active[l] && !reject(w, &s, l, stop)) undecided[l] = 1, s.active[l] = 0;
        measure_lanes(w, &s);
    }
    for (int l = 0; l < m; ++l) {
        if (undecided[l]) { combine_pixel_f64(w, w->clip[l].pixel); continue; }
        if (s.active[l]) { requeue_lane(w, &s, l); continue; }
        store_pixel(w, w->clip[l].pixel, s.mean[l]);
        w->rejected[0] += s.first[l];
        w->rejected[1] += w->n - s.last[l];
    }
}

/* Clips queued stacks again while there are at least `least` of them. */
static void clip_requeued(Work *w, int least) {
    while (w->requeued_count >= least) {
        const int m = w->requeued_count < SLOW ? w->requeued_count : SLOW;
        const int from = w->requeued_count - m;
        const size_t size = (size_t)m * sizeof(float);
        for (int k = 0; k < w->n; ++k)
            memcpy(w->pending + k * SLOW, w->requeued_samples + k * 2 * SLOW + from, size);
        memcpy(w->clip, w->requeued + from, (size_t)m * sizeof *w->clip);
        w->requeued_count = from;
        clip_round(w, m);
    }
}

/* Sorts and clips the queued stacks; `all` leaves none in a queue. */
static void clip_queued(Work *w, int all) {
    const int m = w->queued_count;
    w->queued_count = 0;
    if (m > 0) {
        for (int k = 0; k < w->n; ++k)
            for (int l = 0; l < SLOW; ++l)
                w->slow_keys[k * SLOW + l] = key_of(w->pending[k * SLOW + (l < m ? l : 0)]);
        order_slow(&w->sorting, w->slow_keys);
        for (int k = 0; k < w->n * SLOW; ++k) w->pending[k] = value_of(w->slow_keys[k]);
        for (int l = 0; l < m; ++l) w->clip[l] = (ClipStack){w->queued_pixel[l], 0, w->n};
        clip_round(w, m);
    }
    clip_requeued(w, all ? 1 : SLOW);
}
