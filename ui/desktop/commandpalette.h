// SPDX-License-Identifier: GPL-3.0-or-later
// One field for everything (drawing desk-11): actions with the menu they live in and their key, sentences of an
// interview, fiches. At most a few of each, the best first; ">" in front looks for actions only, "!" for sentences, "#"
// for fiches. Nothing typed: the last actions, and what was read last. A child of the window, over its panes.
#pragma once

#include "desktop/overlaylist.h"
#include "desktop/palettesearch.h"
#include "model/desktopmodel.h"
#include "style/hintfield.h"

#include <QMenu>
#include <functional>

namespace escale {

class CommandPalette final : public OverlayList {
    Q_OBJECT

public:
    /// `actions`: those of this menu and of the menus in it. All outlive the palette.
    CommandPalette(const Appearance &appearance, DesktopModel &model, QMenu &actions, QWidget *window);

    void open();
    void close();
    [[nodiscard]] HintField &field() { return *m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void retranslate() override;

private:
    struct Entry {
        QString words, where;
        Language language;
        std::function<void()> act;
    };
    void gather();
    void gatherActions(const QMenu &menu, const QString &where);
    void fill();
    void section(const QString &title, const QList<Entry> &entries, const QList<int> &places);
    void add(const Entry &entry);
    void run(const QListWidgetItem *item);
    void step(int by);
    void place();

    DesktopModel &m_model;
    QMenu &m_menu;
    HintField *m_field;
    QList<Entry> m_actions, m_phrases, m_fiches;
    PaletteSearch m_actionSearch{{}}, m_phraseSearch{{}}, m_ficheSearch{{}};
    QList<QAction *> m_lastActions;
    QList<std::function<void()>> m_shown; ///< by Qt::UserRole of the lines
};

} // namespace escale
