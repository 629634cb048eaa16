// SPDX-License-Identifier: GPL-3.0-or-later
// Words of a fiche, quoted: in their own script and direction, the words that answer lit; or a sentence of a model,
// plain or struck out. Shows plain text, whatever stands in it.
#pragma once

#include "fiche/textrange.h"
#include "style/appearance.h"

#include <QWidget>

class QTextLayout;

namespace escale {

class QuoteText final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives it.
    QuoteText(const Appearance &appearance, TextRole role, QWidget *parent = nullptr);

    /// `lit`: ranges of `text`. `quoted`: between the quotation marks of the language, unless the text has its own.
    void setText(const QString &text, Language language, const QList<TextRange> &lit = {}, bool quoted = false);
    [[nodiscard]] const QString &text() const { return m_text; }
    /// With its marks, as it stands on the screen.
    [[nodiscard]] QString drawn() const;
    /// The sentence that is being said, or none (an empty range): behind it stands the colour of the voice.
    void setSpoken(TextRange range);
    void setStruck(bool struck);
    [[nodiscard]] bool isStruck() const { return m_struck; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Height used.
    double layOut(QTextLayout &layout, int width) const;
    [[nodiscard]] QList<TextRange> lit() const;

    const Appearance &m_appearance;
    TextRole m_role;
    QString m_text, m_open, m_close;
    Language m_language = Language::Fr;
    QList<TextRange> m_lit;
    TextRange m_spoken;
    bool m_struck = false;
};

} // namespace escale
