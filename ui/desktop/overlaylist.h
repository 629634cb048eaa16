// SPDX-License-Identifier: GPL-3.0-or-later
// A list over the panes of the window that keys open: a head, lines below it. It is as high as its lines, has the focus
// while it is there and gives it back. Each kind of it says what the keys do.
#pragma once

#include "fiche/language.h"
#include "style/appearance.h"

#include <QFrame>
#include <QListWidget>
#include <QPointer>

namespace escale {

class OverlayList : public QFrame {
    Q_OBJECT

public:
    [[nodiscard]] QListWidget &list() { return *m_list; }

protected:
    /// `appearance` outlives it.
    OverlayList(const Appearance &appearance, QWidget *window);
    /// Above the list; its own from now on. Once, in the constructor.
    void setHead(QWidget &head);

    /// `words`, and in the same line what stands beside them; in the letters of `language`.
    QListWidgetItem *addLine(const QString &words, const QString &beside, Language language);
    /// Of head, lines and the room around them.
    [[nodiscard]] int wantedHeight() const;
    /// `first` has the keys.
    void openOver(QWidget &first);
    /// False: it was not open. The keys go back where they were, unless somebody has gone elsewhere.
    bool closeOver();
    void goneElsewhere() { m_before = nullptr; }
    virtual void retranslate() = 0;

    [[nodiscard]] const Appearance &appearance() const { return m_appearance; }

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const Appearance &m_appearance;
    QWidget *m_head = nullptr;
    QListWidget *m_list;
    QPointer<QWidget> m_before; ///< where the keys were
};

} // namespace escale
