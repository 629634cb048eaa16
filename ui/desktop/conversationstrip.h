// SPDX-License-Identifier: GPL-3.0-or-later
// The strip over the panes (drawing desk-3): who sits here. What I read, what the person reads, and what is known of
// them: place, age, status, level of French. These are parts of the model's filter and of nothing else; every other
// choice of a filter is the filter pane's. One height in every state: where there is no room, words go first, then the
// chips become one button.
#pragma once

#include "desktop/filterparts.h"
#include "desktop/languagecombo.h"
#include "model/desktopmodel.h"
#include "style/button.h"
#include "style/label.h"

#include <QFrame>
#include <QHBoxLayout>

class QMenu;

namespace escale {

class ConversationStrip final : public QFrame {
    Q_OBJECT

public:
    /// Buttons stand for the window's actions, in this order.
    struct Actions {
        QAction *personsWindow, *phrases, *nextPerson;
    };
    /// Both outlive the strip.
    ConversationStrip(const Appearance &appearance, DesktopModel &model, const Actions &actions,
                      QWidget *parent = nullptr);

    [[nodiscard]] LanguageCombo &mine() { return *m_mine; }
    [[nodiscard]] LanguageCombo &persons() { return *m_persons; }
    /// A press on one takes the fact back.
    [[nodiscard]] QList<Button *> chips() const { return m_chips; }
    [[nodiscard]] Button &addButton() { return *m_add; }
    /// Every choice of the facts, to be ticked.
    [[nodiscard]] QMenu &factsMenu() { return *m_facts; }
    /// The list of the person's languages, open, with the keys in it.
    void openPersons();

Q_SIGNALS:
    /// A département is to be looked for.
    void placeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Button *buttonFor(QAction *action, Icon icon);
    [[nodiscard]] FilterView view() const;
    void follow(DesktopModel::Aspects aspects);
    void showLanguages();
    void showFacts();
    void fillMenu();
    void openMenu();
    void arrange();
    void retranslate();
    void restyle();

    const Appearance &m_appearance;
    DesktopModel &m_model;
    QHBoxLayout *m_row, *m_chipRow;
    Label *m_mineWords, *m_personsWords;
    LanguageCombo *m_mine, *m_persons;
    QList<Button *> m_chips;
    Button *m_add;
    QList<Button *> m_buttons;
    QMenu *m_facts;
    int m_known = 0; ///< facts
};

} // namespace escale
