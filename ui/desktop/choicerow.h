// SPDX-License-Identifier: GPL-3.0-or-later
// One choice of a filter, in one control: a box or a radio button, words that wrap rather than being cut (long words in
// some languages, large text), and how many fiches stand behind it. Grey, never disabled, when there are none. May show
// a dot of a theme's colour before its words.
#pragma once

#include "style/appearance.h"
#include "style/measuredtext.h"

#include <QAbstractButton>

namespace escale {

class ChoiceRow final : public QAbstractButton {
    Q_OBJECT

public:
    /// One of several that can be chosen together, or one of those that exclude each other (with the same parent).
    enum class Kind : quint8 { Several, OneOf };

    /// `appearance` outlives the row.
    ChoiceRow(const Appearance &appearance, Kind kind, QWidget *parent = nullptr);

    /// Plain words: an "&" is an "&". Words and number are the accessible name.
    void setWords(const QString &words, int count);
    [[nodiscard]] QString words() const { return m_words.text(); }
    [[nodiscard]] int count() const { return m_count; }
    /// As setChecked(), without telling; a radio button can be taken back too.
    void setChosen(bool chosen);
    /// Invalid for none.
    void setDot(const QColor &colour);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] int edge() const;
    [[nodiscard]] int textStart() const;
    [[nodiscard]] int numberRoom() const;
    [[nodiscard]] QRect textArea(int width, int height) const;
    void paintMark(QPainter &painter, const QRect &box) const;
    void forgetRoom();
    void restyle();

    const Appearance &m_appearance;
    Kind m_kind;
    // Numbers change with every keystroke, words do not.
    MeasuredText m_words;
    QString m_number;
    int m_count = -1;
    QFont m_numberFont;
    mutable int m_numberRoom = 0;
    QColor m_dot;
};

} // namespace escale
