// SPDX-License-Identifier: GPL-3.0-or-later
// An expert's words to somebody who has translated the fiche at hand: to whom, what, and what became of it. Nothing
// that was typed goes before the server has said that it has it, or the account it was typed with has gone: the next
// one sees none of it.
#pragma once

#include "style/button.h"
#include "style/label.h"
#include "translating/translationdispatch.h"

#include <QComboBox>
#include <QPlainTextEdit>

namespace escale {

class FeedbackCard final : public QWidget {
    Q_OBJECT

public:
    /// Both outlive it.
    FeedbackCard(const Appearance &appearance, TranslationDesk &desk, TranslationDispatch &dispatch,
                 QWidget *parent = nullptr);

    /// Opens it, with the French of the segment at hand to say what it is about.
    void begin();

Q_SIGNALS:
    /// Back to the translation; the card is put away.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void showState();
    void showTold(const QString &trouble);
    void forget();
    void leave();

    const Appearance &m_appearance;
    TranslationDesk &m_desk;
    TranslationDispatch &m_dispatch;
    QString m_fiche;                ///< the words are about
    QString m_sentOf;               ///< those that are on their way
    QHash<QString, QString> m_kept; ///< by fiche: what was typed and not sent
    QComboBox *m_to;
    QPlainTextEdit *m_words;
    Label *m_title, *m_where, *m_state;
    Button *m_send, *m_leave;
};

} // namespace escale
