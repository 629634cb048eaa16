// SPDX-License-Identifier: GPL-3.0-or-later
// The right-hand pane: what the fiche is about in a few tags, what can be done with it, and its text in one or two
// languages side by side, which can be heard. Asks the library itself.
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

    /// Shows a fiche; from its top unless it is the same as before.
    void open(const QString &ficheId);
    [[nodiscard]] QString ficheId() const { return m_ficheId; }
    /// One language, or two.
    void setLanguages(Language first, std::optional<Language> second);
    /// The library or the day has changed: says of another text that it is there, above the one that stays; the dates
    /// of courses follow.
    void compare();
    /// The text that is shown stays; the themes around it are named anew.
    void setTaxonomy(const Taxonomy &taxonomy);
    /// Shows the listening bar and reads, or pauses.
    void toggleListening();
    /// A window with a code to photograph.
    void showQr();
    [[nodiscard]] FicheView &view() { return *m_view; }

Q_SIGNALS:
    void opened(const QString &ficheId, const QString &title);
    void themeChosen(const QString &themeId);
    void needChosen(const QString &needId);
    void ficheChosen(const QString &ficheId);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void load(bool replace);
    [[nodiscard]] bool datesHaveMoved(const Fiche &fiche) const;
    void show(const QList<ReadFiche> &texts);
    void showTags();
    void arrangeHead();
    void tellTrouble(const Error &error);
    void follow(const QString &address);
    void explain(const Term &term, Language language);
    void retranslate();
    Button *buttonFor(QAction *action, Icon icon);

    DesktopServices &m_services;
    Taxonomy m_taxonomy;
    QString m_ficheId;
    Language m_first = Language::Fr;
    std::optional<Language> m_second;
    QWidget *m_head, *m_tags;
    QBoxLayout *m_headRow;
    WrapLayout *m_tagFlow;
    Label *m_empty;
    FicheView *m_view;
    FicheLight m_light;
    ListeningBar *m_bar;
    Narrator m_narrator;
    Narration m_narration;
    quint64 m_asked = 0;
};

} // namespace escale
