// SPDX-License-Identifier: GPL-3.0-or-later
// A frame around what belongs together in the conversation of the desk, and what is put into one.
#pragma once

#include "style/button.h"
#include "style/label.h"

#include <QVBoxLayout>

namespace escale {

class AskCard : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it. `dashed`: a refusal, a trouble.
    AskCard(const Appearance &appearance, bool dashed, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

protected:
    void paintEvent(QPaintEvent *event) override;

    const Appearance &m_appearance;

private:
    bool m_dashed;
    QVBoxLayout *m_column;
};

Label *addLabel(const Appearance &appearance, const QString &words, TextRole role, Language language, QBoxLayout *into);
Button *addSmallButton(const Appearance &appearance, Button::Kind kind, const QString &words, QBoxLayout *into);

/// A text that was typed is laid out by its own script; `reader`: who asked.
Language languageOfTyped(const QString &text, Language reader);

} // namespace escale
