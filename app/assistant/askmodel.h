// SPDX-License-Identifier: GPL-3.0-or-later
// The conversation of the desk without a window: questions and what was answered, in the caseworker's language and in
// the person's beside it, and, where an operator has set a model, what it may be sent and what it wrote. Lives in
// memory only: clear() forgets all of it, and nothing is logged. Lives in the thread of the windows; never waits.
#pragma once

#include "ask/askservice.h"
#include "assistant/assistant.h"
#include "assistant/consent.h"
#include "assistant/hiddenwords.h"

namespace escale {

/// What is said of an answer, for the editors.
enum class AskVerdict : quint8 { None, Good, Wrong };

struct AskTurn {
    enum class Writing : quint8 {
        None,    ///< no model, or none is asked
        Preview, ///< waits for a yes to what would leave
        Waiting, ///< sent; claims come one after the other
        Written,
        Failed, ///< `writingTrouble` says why
    };

    QString text;                     ///< as typed
    Language language = Language::Fr; ///< in which it is answered, first column
    std::optional<Language> second;
    QList<Chip> added, removed;
    std::optional<Answer> answer; ///< none yet
    std::optional<Error> trouble; ///< of the library
    Writing writing = Writing::None;
    QStringList marked;         ///< words that the person wants hidden, in this conversation
    WhatLeaves leaves;          ///< from Preview on
    QList<CheckedClaim> claims; ///< of `answer->passages` as `leaves.passages` has them
    WrittenCounts counts;       ///< Assistant::counts(), when the last claim came
    std::optional<Error> writingTrouble;
    bool wordForWord = false; ///< the person wants the quotations though something was written
    AskVerdict verdict = AskVerdict::None;

    /// Whether what was written stands in place of the quotations.
    [[nodiscard]] bool showsWritten() const;
};

class AskModel final : public QObject {
    Q_OBJECT

public:
    /// `clock` outlives it.
    AskModel(const QString &libraryPath, Clock &clock, QObject *parent = nullptr);
    ~AskModel() override;

    /// The model of this installation; nothing for none, which is how it begins. What was to leave for another server
    /// is looked at again before it leaves for this one.
    void setEndpoint(const std::optional<EndpointSettings> &endpoint);
    [[nodiscard]] bool hasModel() const { return m_assistant != nullptr; }
    /// Whether what would leave is shown before each question, and not only before the first.
    [[nodiscard]] bool showsEachTime() const { return m_consent.showsEachTime(); }
    void setShowsEachTime(bool each) { m_consent.setShowsEachTime(each); }

    [[nodiscard]] const QList<AskTurn> &turns() const { return m_turns; }

    /// `reader`: the caseworker's language; `second`: the person's. A question in the script of the second alone is
    /// answered in that first. Nothing is asked for words of no letters.
    void ask(const QString &text, Language reader, std::optional<Language> second, const QList<Chip> &added);
    /// Only of the last turn: it is asked again without it.
    void takeOff(const Chip &chip);

    /// These words leave this machine with no question of this conversation, and are kept of none.
    void hide(const QString &words);
    /// Yes to what would leave, with these words hidden too.
    void send(qsizetype turn, const QStringList &marked = {});
    void answerWithoutModel(qsizetype turn);
    void tryAgain(qsizetype turn);
    void showWordForWord(qsizetype turn, bool wordForWord);
    void judge(qsizetype turn, AskVerdict verdict);
    /// Forgets all of it.
    void clear();

Q_SIGNALS:
    void added();
    void changed(qsizetype turn);
    void cleared();

private:
    void put(AskTurn turn);
    void look();
    void answered(const Answer &answer);
    void write(qsizetype turn);
    void mark(const QStringList &words);
    void preview(qsizetype turn);
    AskTurn *writingTurn(quint64 ticket);
    void engage(const EndpointSettings &endpoint);

    AskService m_service;
    QString m_libraryPath;
    Clock &m_clock;
    std::unique_ptr<Assistant> m_assistant;
    QList<AskTurn> m_turns;
    Consent m_consent;
    HiddenWords m_hidden; ///< of this conversation
    quint64 m_ticket = 0, m_writingTicket = 0;
    qsizetype m_writingTurn = -1;
};

/// Question and answer as plain text, each sentence with the fiche it is from; `site`: Settings::site().
QString withSources(const AskTurn &turn, const QString &site);

} // namespace escale
