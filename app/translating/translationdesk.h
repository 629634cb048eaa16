// SPDX-License-Identifier: GPL-3.0-or-later
// A translator's desk without a window: what there is to do in a language (TranslationQueue), the fiche at hand, its
// segments, what is known for the one at hand (DeskMemory) and what the checks ask about it. What is typed is saved a
// moment later, and at once when the fiche is left. UI thread.
#pragma once

#include "authoring/authoringstore.h"
#include "base/clocktimer.h"
#include "translating/deskmemory.h"
#include "translating/exchangefile.h"
#include "translating/translatedfiche.h"
#include "translating/translationbody.h"
#include "translating/translationchecks.h"
#include "translating/translationdraft.h"
#include "translating/translationfix.h"
#include "translating/translationqueue.h"
#include "translating/valueplaces.h"

namespace escale {

class TranslationDesk final : public QObject {
    Q_OBJECT

public:
    /// `folder`: for working copies; need not exist. `library` and `clock` outlive the desk.
    TranslationDesk(LibraryService &library, QString folder, Clock &clock, QObject *parent = nullptr);
    /// Saves.
    ~TranslationDesk() override;

    [[nodiscard]] Language language() const { return m_language; }
    /// Not French. Leaves the fiche at hand; tasksChanged() follows.
    void setLanguage(Language language);
    /// The library has other texts: the list and the memory are made anew, and the fiche at hand is put together with
    /// them where it is open, at the segment it is open at.
    void refresh();
    /// Those that the filter lets through, in its order (sortTasks()).
    [[nodiscard]] const QList<TranslationTask> &tasks() const { return m_queue.tasks(); }
    [[nodiscard]] const TaskFilter &filter() const { return m_queue.filter(); }
    void setFilter(const TaskFilter &filter) { m_queue.setFilter(filter); }
    /// Fiches of which something waits for the expert who works here, in the language of the desk.
    void setAwaitingReview(const QStringList &fiches) { m_queue.setAwaitingReview(fiches); }
    /// Of all, whatever the filter.
    [[nodiscard]] TranslationProgress progress() const { return m_queue.progress(); }
    /// To choose from: the library's, in their order.
    [[nodiscard]] const QList<Theme> &themes() const { return m_queue.themes(); }

    /// openChanged() follows, or failed(). Only of the fiche that was asked for last.
    void open(const QString &fiche);
    void close();
    /// Null while none is open.
    [[nodiscard]] const TranslationDraft *draft() const { return m_draft ? &*m_draft : nullptr; }
    [[nodiscard]] const QString &title() const { return m_title; } ///< French
    /// French, of any fiche of the queue; empty of others.
    [[nodiscard]] QString titleOf(const QString &fiche) const { return m_queue.titleOf(fiche); }
    /// Of the fiche at hand, as the library has it.
    [[nodiscard]] const Translation &french() const;
    [[nodiscard]] Kind kind() const;

    [[nodiscard]] qsizetype current() const { return m_current; }
    void select(qsizetype segment);
    /// The translation of the segment at hand as it is typed (markedtext.h).
    [[nodiscard]] QString typed() const;
    void type(const QString &marked);
    /// The French words with their marks: to begin with, or to copy numbers and links.
    void copySource();
    /// In place of the translation; a sentence of it (MemoryMatch::isPart()) is not put there: only whoever types knows
    /// where.
    void takeMatch(qsizetype match);
    /// What the library has by now instead of what was typed here.
    void takeTheirs();
    void setState(SegmentState state);
    /// Done, by who works here; false for a segment with no words.
    bool confirm();
    /// The account that has signed in (AuthoringStore::account()): what it confirms is known to it as its own, on this
    /// computer only. Empty: nobody.
    void setAccount(const QString &account) { m_account = account; }
    /// Whether it was confirmed here by whoever has signed in now.
    [[nodiscard]] bool isOwn(const TranslationUnit &unit) const { return !unit.by.isEmpty() && unit.by == m_account; }
    /// To the next that is not done, which is left as it is; stays where all are.
    void goToNext();

    /// Of the segment at hand; none while it is being searched, and while the memory is being made. What stands there
    /// already is none.
    [[nodiscard]] const QList<MemoryMatch> &matches() const { return m_matches; }
    /// Asks the memory where words stand, in French or in the translation; wordsFound() follows, after failed() where
    /// the library does not answer. Empty: nothing is asked.
    void findWords(const QString &words) { m_memory.findWords(words); }
    /// Of the fiche at hand: none once it is left, and wordsFound() tells.
    [[nodiscard]] const QList<TranslationUnit> &foundWords() const { return m_memory.foundWords(); }
    [[nodiscard]] bool hasFoundWords() const { return m_memory.hasFoundWords(); } ///< foundWords() is all there is
    /// The administration's words in the French at hand; with the matches.
    [[nodiscard]] const QList<TermOffer> &terms() const { return m_memory.terms(); }
    /// Whether the translation at hand says one of the words of the offer.
    [[nodiscard]] bool says(const TermOffer &offer) const;
    [[nodiscard]] bool hasSearched() const { return m_memory.hasSearched(); } ///< matches() is all there is
    [[nodiscard]] const QList<TranslationFinding> &findings() const { return m_findings; }
    /// Of any segment, newly made; without what is meant so, and without the glossary's.
    [[nodiscard]] QList<TranslationFinding> findingsOf(qsizetype segment) const;
    /// Where what is asked about stands: in the French words, and in typed(). Without length where it stands nowhere,
    /// or in several places.
    [[nodiscard]] FindingPlaces placesOf(qsizetype finding) const;
    /// What one key would mend of findings(); nothing where a person has to.
    [[nodiscard]] std::optional<TranslationFix> fixFor(qsizetype finding) const;
    /// Does so; not of kind Insert, whose place only whoever types knows.
    void mend(qsizetype finding);
    /// It is meant so, and not asked again while the French is the same; of a question that names no word, while the
    /// translation is.
    void setMeant(qsizetype finding);
    /// How many of the segment at hand are.
    [[nodiscard]] qsizetype meant() const;
    void askAgain();
    /// When the working copy was last saved; nothing while there is something to save.
    [[nodiscard]] std::optional<QDateTime> saved() const { return m_saved; }

    /// The fiche at hand as its readers will have it, with what is translated by now, and in French. Errors: as
    /// outgoing().
    struct Seen {
        ReadFiche translated, french;
    };
    [[nodiscard]] Result<Seen> seen() const;

    /// The fiche at hand for other tools; nothing while none is open.
    [[nodiscard]] QByteArray fileFor(ExchangeFormat format) const;
    /// What another tool made of the fiche at hand: drafts, to be looked at. Errors: BadAnswer, with a sentence and
    /// nothing taken; Usage where no fiche is open.
    Result<TakenIn> takeFile(const QByteArray &bytes);
    /// As it is to be sent; what was typed is saved before. Errors: Usage (no fiche, or one in one piece).
    [[nodiscard]] Result<OutgoingTranslation> outgoing();

Q_SIGNALS:
    void tasksChanged();
    void openChanged();
    void segmentChanged(qsizetype segment); ///< its text or state
    void currentChanged();                  ///< another segment, or what is known about it
    void searched();                        ///< the memory has been, for the segment at hand; currentChanged() follows
    void wordsFound();
    void savedChanged();
    void failed(const QString &sentence);

private:
    void readFiche(const QString &fiche, const QString &at);
    void show(const QString &fiche, const TranslatedFiche &texts, const QString &at);
    void search(); ///< in the memory, for the segment at hand
    void look();   ///< at the segment at hand again
    void learn(const QList<qsizetype> &segments);
    void learnAll();
    void changed();
    void save();
    [[nodiscard]] Result<TranslationBody> body() const;

    LibraryService &m_library;
    QString m_folder;
    Clock &m_clock;
    Language m_language = Language::En;
    TranslationQueue m_queue;
    DeskMemory m_memory;
    QString m_account;
    QSet<QString> m_confirmed; ///< segments of the fiche at hand, as the memory has been told
    std::optional<TranslationDraft> m_draft;
    std::optional<TranslatedFiche> m_texts; ///< of the library, which the fiche at hand is made of
    QString m_title;
    qsizetype m_current = 0;
    QList<MemoryMatch> m_matches; ///< of what the memory has those to be shown
    QList<TranslationFinding> m_findings;
    std::optional<QDateTime> m_saved;
    quint64 m_opening = 0; // answers to older questions are not looked at
    ClockTimer m_saving;
};

} // namespace escale
