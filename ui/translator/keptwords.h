// SPDX-License-Identifier: GPL-3.0-or-later
// Frames round what a translation keeps letter by letter (keptIn()): a telephone, an address, the letters that stand on
// every French paper. A shape, and no colour alone; the same in the table, in the French at hand and in both languages.
#pragma once

#include "fiche/language.h"
#include "style/appearance.h"

#include <QTextDocument>
#include <QTextEdit>

namespace escale {

/// Of a document that is laid out; the painter stands at its origin. To be drawn before the words.
void frameKeptWords(QPainter &painter, const QTextDocument &document, const Appearance &appearance, Language language);

/// A text edit that draws them.
class FramedText final : public QTextEdit {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    FramedText(const Appearance &appearance, Language language, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    Language m_language;
};

} // namespace escale
