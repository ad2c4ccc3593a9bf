/* shared/store/outbox.h - effects that must follow a change: delivered at least once.
 *
 * A message is put in the transaction that makes it due. When that is on disk, the topic's deliver
 * function is called, outside of any transaction, on a thread of the topic, until it returns ERR_OK
 * or has failed too often. Messages of a topic are begun in the order of their commits' numbers (a
 * failed one goes on later). After a crash a message may be delivered again. */
#ifndef SHARED_STORE_OUTBOX_H
#define SHARED_STORE_OUTBOX_H

#include "shared/store/store.h"

enum { OUTBOX_TOPICS_MAX = 16, OUTBOX_THREADS_MAX = 16 };

/* Any number of messages in one transaction. Errors as txn_put. */
MUST_CHECK enum err txn_outbox_put(struct txn *txn, struct str topic, struct str payload);

struct outbox_message { /* views that live as long as the call that gets it */
    struct str topic, payload;
    uint64_t number;  /* the same at every attempt */
    uint32_t attempt; /* 1 for the first */
};

/* May wait for others. Any error but ERR_OK: try again. */
typedef enum err outbox_deliver_fn(void *arg, const struct outbox_message *message);

/* In the transaction that removes the message. May run again after a lost race. */
typedef enum err outbox_give_up_fn(struct txn *txn, void *arg,
                                   const struct outbox_message *message);

struct outbox_topic {
    struct str name;
    outbox_deliver_fn *deliver;
    outbox_give_up_fn *give_up; /* may be NULL: the message becomes a dead letter */
    void *arg;                  /* of both */
    int threads;                /* so many at once; 0: one */
    uint32_t attempts_max;      /* 0: 10 */
    int64_t retry_ms;           /* after the first failure, then twice as long each time, up to
                                 * 5 minutes by the virtual clock; 0: one second */
};

/* The dispatcher: one per store. `topics` is copied, the names it refers to must stay. ERR_IO. */
struct outbox;
MUST_CHECK enum err outbox_start(struct store *store, struct env *env,
                                 const struct outbox_topic *topics, size_t count,
                                 struct outbox **outbox);

/* Waits for the deliveries that are running. Before store_close. NULL is fine. */
void outbox_stop(struct outbox *outbox);

/* The clock has been moved. (New messages need no call.) Any thread. */
void outbox_wake(struct outbox *outbox);

/* The dead letters of a topic, oldest first. `fn` returns false to stop. */
typedef bool outbox_dead_fn(void *arg, const struct outbox_message *message);
MUST_CHECK enum err txn_outbox_dead(struct txn *txn, struct str topic, outbox_dead_fn *fn,
                                    void *arg);

#endif
