// SPDX-License-Identifier: GPL-3.0-or-later
// The right-hand pane: what the fiche is about in a few tags, what can be done with it, and its text in one or two
// languages side by side, which can be heard. Shows the model's open fiche.
#pragma once

#include "desktop/services.h"
#include "listen/fichelight.h"
#include "listen/listeningbar.h"
#include "listen/narration.h"
#include "reader/ficheview.h"
#include "style/flow.h"

namespace escale {

class ReadingPane final : public QWidget {
    Q_OBJECT

public:
    /// Buttons stand for the window's actions, in this order.
    struct Actions {
        QAction *listen, *bilingual, *print, *qr, *select;
    };
    ReadingPane(DesktopServices &services, const Actions &actions, QWidget *parent = nullptr);

    /// Shows the listening bar and reads, or pauses.
    void toggleListening();
    /// A window with a code to photograph.
    void showQr();
    [[nodiscard]] FicheView &view() { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void observe(DesktopModel::Aspects aspects);
    void showText();
    void nameThemes();
    void showTags();
    void arrangeHead();
    void tellTrouble();
    void follow(const QString &address);
    void explain(const Term &term, Language language);
    void retranslate();
    Button *buttonFor(QAction *action, Icon icon);

    DesktopServices &m_services;
    DesktopModel &m_model;
    QWidget *m_head, *m_tags;
    QBoxLayout *m_headRow;
    WrapLayout *m_tagFlow;
    Label *m_empty;
    FicheView *m_view;
    FicheLight m_light;
    ListeningBar *m_bar;
    Narrator m_narrator;
    Narration m_narration;
};

} // namespace escale
