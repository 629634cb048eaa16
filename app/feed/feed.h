// SPDX-License-Identifier: GPL-3.0-or-later
// Where fiches come from. What leaves a Feed is values that have been through the door: no HTML, no JSON, no personal
// data (laws 2 and 9). A Feed lives in one thread and answers there; it never blocks that thread for the network.
#pragma once

#include "base/error.h"
#include "feed/drift.h"
#include "fiche/fiche.h"
#include "fiche/picture.h"
#include "fiche/taxonomy.h"

#include <QByteArray>
#include <functional>

namespace escale {

/// One line of the feed's index (contract 3.4).
struct IndexItem {
    QString id;
    LanguageSet availableLanguages;
    /// Hash of all that says "this fiche has changed" (contract 8.2: volatile counters excluded).
    QByteArray fingerprint;
    /// ETag of each text, where the index itself says them (a pack does): a text is asked for again when its own has
    /// moved, and French when the fingerprint has. Empty where only details say them.
    QMap<Language, QByteArray> etags;
    /// Raw here, while the detail drops empty lists (contract 3.4, 3.7), which the reference filters tell from absent
    /// ones (3.5).
    Metadata metadata;
    /// What the detail does not tell: `publishedAt`, `created_at`, views.
    QDateTime created, published;
    int views = 0;
    Drift drift; ///< of this row

    friend bool operator==(const IndexItem &, const IndexItem &) = default;
};

struct Index {
    QList<IndexItem> items;
    int unreadable = 0; ///< items dropped because they had no usable id
    Drift drift;        ///< of rows that are no item: without a usable id, or not published

    friend bool operator==(const Index &, const Index &) = default;
};

/// `nbDispositifs + nbDemarches` of `/statistics` (contract 3.8), a check on the size of the index.
struct Statistics {
    int fiches = 0;

    friend bool operator==(const Statistics &, const Statistics &) = default;
};

/// One fiche in one language (contract 3.7).
struct Detail {
    Fiche fiche;
    /// In the language asked for, or French when `fiche.availableLanguages` lacks it (the server does not say which:
    /// contract 0.3).
    Translation translation;
    QByteArray etag;          ///< verbatim, with its W/ prefix; empty if none
    bool notModified = false; ///< the server's 304: `fiche` and `translation` are empty
    Drift drift;              ///< what of this answer was not understood
};

/// What all answers together have cost so far.
struct Traffic {
    qint64 requests = 0;
    qint64 notModified = 0;
    qint64 bytes = 0; ///< bodies as they came over the wire
};

/// What a feed without a voice answers.
Error noFeedVoice();

class Feed {
public:
    template <typename T> using Answer = std::function<void(Result<T>)>;

    Feed() = default;
    Feed(const Feed &) = delete;
    Feed &operator=(const Feed &) = delete;
    virtual ~Feed() = default;

    /// What the library notes as its source; two feeds of the same name hold the same fiches. No key, no password.
    [[nodiscard]] virtual QString name() const = 0;
    /// How many details may usefully be asked for at once.
    [[nodiscard]] virtual int capacity() const = 0;
    [[nodiscard]] virtual Traffic traffic() const = 0;

    virtual void taxonomy(Answer<Taxonomy> answer) = 0;
    virtual void index(Answer<Index> answer) = 0;
    virtual void statistics(Answer<Statistics> answer) = 0;
    /// Errors: NotFound (vanished), Refused (the key), BadAnswer (this fiche makes no sense), Unreachable (after all
    /// retries), Damaged and Incomplete (an edition is not what was signed, or not all there), Cancelled.
    virtual void detail(const QString &id, Language language, const QByteArray &etag, Answer<Detail> answer) = 0;

    /// `address` as the feed writes it (Theme::iconUrl). A Mask. Errors: BadAnswer (what is there is no picture that
    /// can be used; asking again is useless while the address stays the same), NotFound, Refused, Unreachable (after
    /// one attempt: a picture can wait), Incomplete (could not be drawn today), BadConfiguration (nothing here draws
    /// pictures), Cancelled.
    virtual void picture(const QString &address, Answer<Picture> answer) = 0;
    /// A sentence read aloud, as the bytes of a WAV file (contract 3.10), or as Ogg Opus of our own making. Errors: as
    /// detail; NotFound too when the feed has no voice for it.
    virtual void speech(const QString &text, Language language, Answer<QByteArray> answer);

    /// Ends everything under way; each pending answer is called with Cancelled before this returns.
    virtual void cancel() = 0;
};

} // namespace escale
