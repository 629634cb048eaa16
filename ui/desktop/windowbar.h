// SPDX-License-Identifier: GPL-3.0-or-later
// The toolbar of the desk (drawing desktop-1): name, search field, how many were found, languages, sync, menu.
#pragma once

#include "model/desktopmodel.h"
#include "style/button.h"
#include "style/hintfield.h"
#include "style/label.h"

#include <QFrame>

class QMenu;

namespace escale {

class WindowBar final : public QFrame {
    Q_OBJECT

public:
    /// Both outlive the bar.
    WindowBar(const Appearance &appearance, DesktopModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit &field() { return *m_field; }
    /// "Up to date · 09:12"; `full`: the whole sentence, for those who hear it and for the tool tip. `late`: the
    /// content should be newer, in the colour of a warning.
    void setSync(const QString &words, const QString &full, bool late = false);
    void setMenus(QMenu *languages, QMenu *all);
    /// A button for it, while it is visible.
    void setFilters(QAction *action);
    void openLanguages();
    /// A button for it beside the search field.
    void setAsk(QAction *ask);
    void openMenu();

Q_SIGNALS:
    void syncWanted();
    /// Shift with Down (1) or Up (-1) in the field: one line of the list more, or one less, is marked.
    void markWanted(int by);

protected:
    void changeEvent(QEvent *event) override;
    /// Keys of the field that act on the list: the focus stays where the person types.
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow(DesktopModel::Aspects aspects);
    void showFound();
    void showLanguages();
    void retranslate();
    void restyle();
    /// Where words are large and the window is small: the count goes first, then the word beside the sign of Ask.
    void fit();
    void open(QMenu *menu, const QWidget &below);

    const Appearance &m_appearance;
    DesktopModel &m_model;
    QLabel *m_mark;
    Label *m_name, *m_found;
    HintField *m_field;
    QAction *m_glass, *m_erase;
    Button *m_ask;
    Button *m_language, *m_sync, *m_menu, *m_filters;
    QMenu *m_languages = nullptr, *m_all = nullptr;
    bool m_late = false;
};

} // namespace escale
