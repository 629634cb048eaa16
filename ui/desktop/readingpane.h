// SPDX-License-Identifier: GPL-3.0-or-later
// The right-hand pane: what the fiche is about in a few tags, what can be done with it, and its text in one or two
// languages side by side. Shows the model's open fiche. Of two columns the second is the person's beside the
// caseworker: it is the one that is heard, photographed, copied and put on their paper.
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
    /// Opens the fiche at this place and lights its words, also when it is open already.
    void openAt(const QString &ficheId, const Arrival &arrival);
    /// A window with a code to photograph.
    void showQr();
    /// The address of the public page, to the clipboard.
    void copyLink();
    /// The page in the person's language alone, headings and facts with it; empty when there is nothing to show.
    [[nodiscard]] PageContent personsPage() const;
    [[nodiscard]] FicheView &view() { return *m_view; }

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void observe(DesktopModel::Aspects aspects);
    void showText();
    void showNothing();
    void clearPage();
    void nameThemes();
    void showTags();
    void arrangeHead();
    void tellTrouble();
    /// The last column.
    [[nodiscard]] int personsColumn() const { return static_cast<int>(m_view->content().columns.size()) - 1; }
    [[nodiscard]] QString publicAddress() const;
    void follow(const QString &address);
    void explain(const Term &term, Language language);
    void retranslate();
    Button *buttonFor(QAction *action, Icon icon);

    DesktopServices &m_services;
    DesktopModel &m_model;
    std::pair<QString, Arrival> m_wanted; ///< of openAt(), until its text is here
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
