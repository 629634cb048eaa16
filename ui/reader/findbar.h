// SPDX-License-Identifier: GPL-3.0-or-later
// Above a page: how many places have the words, which of them the reader is at, to the one before and after. On a desk
// with a field to type other words; on a kiosk the words are those of the search that led here.
#pragma once

#include "style/button.h"
#include "style/hintfield.h"
#include "style/label.h"

#include <QFrame>

namespace escale {

class FindBar final : public QFrame {
    Q_OBJECT

public:
    /// `appearance` outlives the bar.
    explicit FindBar(const Appearance &appearance, QWidget *parent = nullptr);

    /// `at` counts from 0; -1: at none of them. `count` 0: the words are not on the page.
    void setPlaces(int at, int count);
    /// The field, empty or with what was typed last, has the focus.
    void edit();
    /// Not told by wordsTyped().
    void setWords(const QString &words);

Q_SIGNALS:
    void wordsTyped(const QString &words);
    /// +1 for the next place, -1 for the one before.
    void stepWanted(int by);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void restyle();
    [[nodiscard]] QString placesText() const;

    const Appearance &m_appearance;
    HintField *m_field;
    Label *m_places;
    Button *m_previous, *m_next, *m_close;
    int m_at = -1, m_count = 0;
};

} // namespace escale
