// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a press, in one sentence, with a button for what follows from it. The bar keeps the room of the longest
// sentence it was told of: what stands above it does not move when something is said.
#pragma once

#include "style/plainlabel.h"

#include <QPushButton>

namespace escale {

class SayingBar final : public QWidget {
    Q_OBJECT

public:
    explicit SayingBar(QWidget *parent = nullptr);

    /// What may come to be said, in the language of the interface: room is kept for it.
    void setSentences(const QStringList &sentences);
    /// A screen reader says it, too.
    void say(const QString &sentence, const QColor &ink, bool withButton);
    void clear();
    [[nodiscard]] QString text() const { return m_said->text(); }
    [[nodiscard]] QPushButton &button() { return *m_button; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// As high as the longest sentence, or what is said, is at this width; beside the button, shown or not.
    void fit();

    QStringList m_sentences;
    PlainLabel *m_said;
    QPushButton *m_button;
};

} // namespace escale
