// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the filters under its title: a press on the title opens and closes it. It opens by itself when something in
// it is chosen, and says so while it is closed.
#pragma once

#include "style/appearance.h"
#include "style/measuredtext.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace escale {

/// The title: its accessible name says what is chosen, its accessible state whether it is open.
class GroupTitle final : public QAbstractButton {
    Q_OBJECT

public:
    explicit GroupTitle(const Appearance &appearance, QWidget *parent = nullptr);

    void setWords(const QString &words, int active);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_open; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void restyle();
    [[nodiscard]] int edge() const;
    [[nodiscard]] QRect textArea(int width, int height) const;

    const Appearance &m_appearance;
    MeasuredText m_words;
    int m_active = 0;
    bool m_open = false;
};

class FilterGroup final : public QWidget {
    Q_OBJECT

public:
    /// `appearance` outlives the group.
    FilterGroup(const Appearance &appearance, bool open, QWidget *parent = nullptr);

    /// `active`: how many choices of it narrow the list.
    void setTitle(const QString &words, int active);
    void setOpen(bool open);
    [[nodiscard]] bool isOpen() const { return m_title->isOpen(); }
    [[nodiscard]] GroupTitle &title() { return *m_title; }
    void add(QWidget *widget) { m_inside->layout()->addWidget(widget); }

Q_SIGNALS:
    /// Before what is inside is shown.
    void opening();

private:
    GroupTitle *m_title;
    QWidget *m_inside;
    int m_active = 0;
};

} // namespace escale
