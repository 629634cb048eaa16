// SPDX-License-Identifier: GPL-3.0-or-later
// A French text on a page of the workshop, as tall as its words: it never scrolls, the page around it does. It keeps no
// undo of its own.
#pragma once

#include <QTextEdit>

namespace escale {

class WholeText : public QTextEdit {
    Q_OBJECT

public:
    explicit WholeText(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    /// Its words are others now.
    void fit();

private:
    void followCursor();

    int m_height = 0;
    bool m_following = false;
};

} // namespace escale
