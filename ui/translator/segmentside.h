// SPDX-License-Identifier: GPL-3.0-or-later
// What stands beside the translation of the segment at hand: what the checks ask, what the memory has and what others
// propose, an expert's words to them, a machine's proposal where the installation has a model, the administration's
// words.
#pragma once

#include "style/appearance.h"
#include "translating/machinetranslation.h"
#include "translating/translationdispatch.h"

#include <QScrollArea>

class QLabel;
class QListWidget;
class QPushButton;

namespace escale {

class FeedbackCard;
class HintField;
class MachineCard;
struct MatchLook;
class QuestionCards;

class SegmentSide final : public QScrollArea {
    Q_OBJECT

public:
    /// All outlive it.
    SegmentSide(const Appearance &appearance, TranslationDesk &desk, TranslationDispatch &dispatch,
                MachineTranslation &machine, QWidget *parent = nullptr);

    /// Of the memory and the proposals below it, by its number on the list. Of one sentence: sentenceTaken() follows.
    void take(int row);
    /// What take() would put in place of the translation, or into it; empty for none.
    [[nodiscard]] QString words(int row) const;
    /// Whether the row is one sentence of the segment.
    [[nodiscard]] bool isPart(int row) const;
    /// Where these words stand in the memory; the keys go to the field. Empty: the field as it is.
    void find(const QString &words);
    /// What the checks ask first of what a key can mend; nothing where there is none.
    void mendFirst();
    /// Of the machine, for the segment at hand; the keys go to what is to be decided.
    void askMachine();

Q_SIGNALS:
    /// The keys belong to the translation again.
    void left();
    /// To be put in where the translator types.
    void sentenceTaken(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void restyle();
    void showCurrent();
    void showTerms();
    void showMatches();
    void showFound();
    void showButtons();
    [[nodiscard]] MatchLook lookOf(const MemoryMatch &match, const QString &head) const;
    [[nodiscard]] QString originOf(const TranslationUnit &unit) const;

    const Appearance &m_appearance;
    TranslationDesk &m_desk;
    TranslationDispatch &m_dispatch;
    MachineTranslation &m_machine;
    QLabel *m_hint, *m_checksTitle, *m_memoryTitle, *m_termsTitle, *m_findTitle;
    HintField *m_find;
    QPushButton *m_theirs, *m_ask, *m_tell;
    QuestionCards *m_findings;
    QListWidget *m_matches, *m_terms, *m_foundList;
    MachineCard *m_card;
    FeedbackCard *m_feedback;
};

} // namespace escale
