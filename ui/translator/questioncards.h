// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks ask about the segment at hand: a card for each question, with what one key mends of it, and "It is
// meant so". Whatever is mended is a change in the field, which Ctrl+Z takes back; of a link its words and its
// mark, not the wrong address that was behind them.
#pragma once

#include "style/appearance.h"
#include "translating/translationdesk.h"

#include <QWidget>

class QVBoxLayout;

namespace escale {

class QuestionCards final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    QuestionCards(const Appearance &appearance, TranslationDesk &desk, QWidget *parent = nullptr);

    /// The first that a key can mend; false where there is none.
    bool mendFirst();
    /// Made anew where something else is asked by now.
    void showCurrent();

Q_SIGNALS:
    /// The keys belong to the translation again.
    void left();
    /// To be put in where the translator types.
    void wordsWanted(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Shown {
        TranslationFinding finding;
        std::optional<TranslationFix> fix;

        friend bool operator==(const Shown &, const Shown &) = default;
    };
    void refill();
    void addCard(qsizetype number, bool first);
    void mend(qsizetype number);
    [[nodiscard]] QString wordsOf(const TranslationFix &fix) const;

    const Appearance &m_appearance;
    TranslationDesk &m_desk;
    QVBoxLayout *m_column;
    QList<Shown> m_shown;
    qsizetype m_meant = 0;
};

} // namespace escale
