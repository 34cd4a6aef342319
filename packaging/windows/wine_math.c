/* The complex functions of C's library that numpy calls, and that Wine's ucrtbase names without having them.
 *
 * Windows passes complex numbers as structures of two parts. The names are mapped in wine.py: a library that stands for
 * api-ms-win-crt-math-l1-1-0.dll forwards all others to ucrtbase.
 */
#include <math.h>

typedef struct {
    double re, im;
} Double;
typedef struct {
    float re, im;
} Float;

double apmc_creal(Double z) { return z.re; }
float apmc_crealf(Float z) { return z.re; }
double apmc_cimag(Double z) { return z.im; }
float apmc_cimagf(Float z) { return z.im; }
double apmc_cabs(Double z) { return hypot(z.re, z.im); }
float apmc_cabsf(Float z) { return (float)hypot(z.re, z.im); }
double apmc_carg(Double z) { return atan2(z.im, z.re); }
float apmc_cargf(Float z) { return (float)atan2(z.im, z.re); }

static Double polar(double radius, double angle) {
    Double z = {radius * cos(angle), radius * sin(angle)};
    return z;
}
static Double wide(Float z) {
    Double w = {z.re, z.im};
    return w;
}
static Float narrow(Double z) {
    Float w = {(float)z.re, (float)z.im};
    return w;
}

Double apmc_cexp(Double z) { return polar(exp(z.re), z.im); }
Double apmc_clog(Double z) {
    Double w = {log(apmc_cabs(z)), apmc_carg(z)};
    return w;
}
Double apmc_cpow(Double a, Double b) {
    Double log_a = apmc_clog(a);
    Double power = {log_a.re * b.re - log_a.im * b.im, log_a.re * b.im + log_a.im * b.re};
    return apmc_cexp(power);
}
Double apmc_csqrt(Double z) { return polar(sqrt(apmc_cabs(z)), apmc_carg(z) / 2); }

Float apmc_cexpf(Float z) { return narrow(apmc_cexp(wide(z))); }
Float apmc_clogf(Float z) { return narrow(apmc_clog(wide(z))); }
Float apmc_cpowf(Float a, Float b) { return narrow(apmc_cpow(wide(a), wide(b))); }
Float apmc_csqrtf(Float z) { return narrow(apmc_csqrt(wide(z))); }
