#include "shared/os/thread.h"

#include <errno.h>
#include <signal.h>
#include <time.h>

struct start {
    void (*fn)(void *arg);
    void *arg;
    char name[16];
};

static void *thread_main(void *arg) {
    struct start start = *(struct start *)arg;
    free(arg);
    (void)pthread_setname_np(pthread_self(), start.name);
    start.fn(start.arg);
    return NULL;
}

enum err thread_start(struct thread *thread, const char *name, void (*fn)(void *arg), void *arg) {
    struct start *start = malloc(sizeof *start);
    if (start == NULL) return ERR_IO;
    *start = (struct start){.fn = fn, .arg = arg};
    strncpy(start->name, name, sizeof start->name - 1);

    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int failed = pthread_create(&thread->handle, NULL, thread_main, start);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (failed != 0) free(start);
    return failed == 0 ? ERR_OK : ERR_IO;
}

static void must(int result) {
    ASSERT(result == 0);
}

void thread_join(struct thread *thread) {
    must(pthread_join(thread->handle, NULL));
}

void thread_sleep_us(int64_t us) {
    struct timespec left = {.tv_sec = us / 1000000, .tv_nsec = us % 1000000 * 1000};
    while (nanosleep(&left, &left) != 0 && errno == EINTR)
        continue;
}

void mutex_init(struct mutex *m) {
    must(pthread_mutex_init(&m->handle, NULL));
}

void mutex_deinit(struct mutex *m) {
    must(pthread_mutex_destroy(&m->handle));
}

void mutex_lock(struct mutex *m) {
    must(pthread_mutex_lock(&m->handle));
}

void mutex_unlock(struct mutex *m) {
    must(pthread_mutex_unlock(&m->handle));
}

struct mutex *mutex_acquire(struct mutex *m) {
    mutex_lock(m);
    return m;
}

void mutex_release(struct mutex **held) {
    mutex_unlock(*held);
}

void cond_init(struct cond *c) {
    pthread_condattr_t attr;
    must(pthread_condattr_init(&attr));
    must(pthread_condattr_setclock(&attr, CLOCK_MONOTONIC));
    must(pthread_cond_init(&c->handle, &attr));
    must(pthread_condattr_destroy(&attr));
}

void cond_deinit(struct cond *c) {
    must(pthread_cond_destroy(&c->handle));
}

void cond_wait(struct cond *c, struct mutex *m) {
    must(pthread_cond_wait(&c->handle, &m->handle));
}

void cond_wait_ms(struct cond *c, struct mutex *m, int64_t ms) {
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_sec += ms / 1000;
    until.tv_nsec += ms % 1000 * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    int result = pthread_cond_timedwait(&c->handle, &m->handle, &until);
    ASSERT(result == 0 || result == ETIMEDOUT);
}

void cond_signal(struct cond *c) {
    must(pthread_cond_signal(&c->handle));
}

void cond_broadcast(struct cond *c) {
    must(pthread_cond_broadcast(&c->handle));
}
