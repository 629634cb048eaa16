// SPDX-License-Identifier: GPL-3.0-or-later
// A label of a dialog in the interface's own size: its text is never read as markup, and wraps. Its lines stand as
// close in every script as those of a page (linepitch.h); a plain QLabel leaves room for another line between two of
// Arabic.
#pragma once

#include <QLabel>

namespace escale {

class PlainLabel : public QLabel {
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int heightOf(const QString &words, int width) const;
    /// Text that can be selected, a letter that is a key, and what is shown instead of text are drawn by Qt.
    [[nodiscard]] bool isOurs() const;
    /// Around the words, frame and margin.
    [[nodiscard]] QMargins around() const;
};

inline QLabel *plainLabel(QWidget *parent = nullptr)
{
    return new PlainLabel(parent);
}

} // namespace escale
