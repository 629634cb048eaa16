// SPDX-License-Identifier: GPL-3.0-or-later
// Thanks and suggestions on their way: an SQLite file of its own. Written at once, offline too; sent by OutboxSender;
// can be taken back until then. What may have arrived without an answer is never sent again by itself. A telephone
// number has no place here: an SMS is sent at once or not at all. An Outbox belongs to one thread; several programs may
// have one open on the same file.
#pragma once

#include "base/clock.h"
#include "store/ownfile.h"

#include <QDateTime>

namespace escale {

enum class GiftKind : quint8 { Merci, Suggestion };

enum class GiftState : quint8 {
    Waiting, ///< can be taken back
    Sending, ///< noted before the request leaves; found again after a crash it counts as Unsure
    Unsure,  ///< it may have arrived: a person decides, or the feed's count of thanks does
    Sent,
    Refused, ///< the feed will not have it; `trouble` says why
};

struct Gift {
    qint64 id = 0;
    GiftKind kind = GiftKind::Merci;
    QString fiche;   ///< id
    QString section; ///< of a suggestion: "what", "how.<section id>"
    QString words;   ///< of a suggestion; forgotten once it is sent
    GiftState state = GiftState::Waiting;
    QDateTime made, tried; ///< UTC; `tried` is invalid before the first try
    int thanksBefore = -1; ///< of a merci: how many the fiche had when it left; -1: not asked
    QString trouble;       ///< a sentence

    friend bool operator==(const Gift &, const Gift &) = default;
};

class Outbox {
public:
    /// Makes the file (readable by its owner only) and its folder when there is none. Errors: CannotWrite, TooNew,
    /// Damaged. `clock` outlives it.
    static Result<std::unique_ptr<Outbox>> open(const QString &path, Clock &clock);

    /// Longer ones are refused: nobody reads them.
    static constexpr qsizetype longestWords = 2000;

    /// One thank-you for a fiche at a time: while one is not refused, the same is given back. Errors: Usage (no id of a
    /// fiche), CannotWrite.
    Result<Gift> addMerci(const QString &ficheId);
    /// Errors: Usage (no id, no section, no words, too many), CannotWrite.
    Result<Gift> addSuggestion(const QString &ficheId, const QString &section, const QString &words);
    /// Newest first.
    [[nodiscard]] Result<QList<Gift>> gifts();
    /// How many are still on their way: waiting, being sent, unsure.
    [[nodiscard]] Result<int> waiting();
    /// What was sent more than a week ago: it has been seen.
    Result<Done> forgetOld();

    /// Readings to be counted, by fiche; without their moments: nobody needs to know who read what when.
    struct Views {
        QString fiche;
        int count = 0;
        friend bool operator==(const Views &, const Views &) = default;
    };
    /// So many fiches at most; a reading of another is not counted.
    static constexpr int mostViewed = 500;
    /// Errors: Usage (no id of a fiche), CannotWrite.
    Result<Done> addView(const QString &ficheId);
    [[nodiscard]] Result<QList<Views>> views();
    /// One reading less; false when there is none.
    Result<bool> takeView(const QString &ficheId);
    /// All of one fiche, or all there are.
    Result<Done> forgetViews(const QString &ficheId = {});

    /// Takes back one that waits, or forgets one that is unsure, sent or refused. What it was; nothing when it was gone
    /// already. Errors: Busy while it is being sent.
    Result<std::optional<Gift>> remove(qint64 id);
    /// One that was removed comes back as it was, in its place of the list. A merci is not put back where there is
    /// another for its fiche by now. Errors: CannotWrite.
    Result<Done> putBack(const Gift &gift);
    /// A person says that an unsure one has not arrived. Errors: NotFound when it is no longer unsure.
    Result<Done> sendAgain(qint64 id);

    // For OutboxSender.
    /// Those left by a process that is gone. Only while nobody sends.
    Result<Done> settleSending();
    /// From `from`; false when it is no longer in that state (taken back, for instance).
    Result<bool> move(qint64 id, GiftState from, GiftState to, const QString &trouble = {}, int thanksBefore = -1);

    [[nodiscard]] QString path() const { return m_path; }

private:
    Outbox(QString path, Clock &clock, std::unique_ptr<OwnFile> file);
    Result<Gift> add(const Gift &gift);
    Result<std::optional<Gift>> merciFor(const QString &ficheId);

    QString m_path;
    Clock &m_clock;
    std::unique_ptr<OwnFile> m_file;
    WriteSession m_session; ///< of m_file
};

} // namespace escale
