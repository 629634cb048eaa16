// SPDX-License-Identifier: GPL-3.0-or-later
// One sentence above the foot of the page, in a place of its own: it covers nothing. What could not be done, and what
// can be done instead; where a language has no voice, voices to listen in. Has a button that takes it away, and goes by
// itself when the person moves on or after a while.
#pragma once

#include "base/clocktimer.h"
#include "style/button.h"
#include "style/flow.h"
#include "style/label.h"

#include <QFrame>
#include <QHBoxLayout>

namespace escale {

class NoticeLine final : public QFrame {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds lasts{30};

    /// Both outlive the line.
    NoticeLine(const Appearance &appearance, Clock &clock, QWidget *parent = nullptr);

    void tell(const QString &sentence);
    /// With a button for each language.
    void offer(const QString &sentence, const QList<Language> &languages);
    /// Lights the button of this language while it is said; nothing: none.
    void lightOffer(std::optional<Language> language);

Q_SIGNALS:
    void languageChosen(escale::Language language);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();
    void fit();

    const Appearance &m_appearance;
    QHBoxLayout *m_row;
    QVBoxLayout *m_column;
    QLabel *m_icon;
    Label *m_words;
    QWidget *m_offers;
    WrapLayout *m_offerRow;
    QList<std::pair<Language, Button *>> m_offered;
    Button *m_close;
    ClockTimer m_end;
};

} // namespace escale
