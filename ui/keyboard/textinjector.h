// SPDX-License-Identifier: GPL-3.0-or-later
// Writes into a field as an input method does, so that any text widget of Qt understands it.
#pragma once

#include <QPointer>
#include <QWidget>

namespace escale {

/// Whether `widget` takes text now.
bool takesText(const QWidget *widget);

class TextInjector {
public:
    void setField(QWidget *field) { m_field = field; }
    [[nodiscard]] QWidget *field() const { return m_field; }

    void write(const QString &text);
    /// `old`, which stands right before the cursor, becomes `text`. False, and nothing happens, when it does not stand
    /// there: the person moved the cursor or typed on another keyboard.
    bool replace(const QString &old, const QString &text);
    /// A key press and its release.
    void strike(Qt::Key key);

private:
    QPointer<QWidget> m_field;
};

} // namespace escale
