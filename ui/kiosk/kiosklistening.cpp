// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/kiosklistening.h"

#include "kiosk/readingpage.h"
#include "l10n/sessions.h"
#include "speech/pagewords.h"

namespace escale {

KioskListening::KioskListening(KioskWindow &window, Narrator &reader, const Voices &voices, QObject *parent)
    : QObject(parent), m_page(static_cast<ReadingPage &>(window.page(PageName::Fiche))),
      m_bar(new ListeningBar(window.services().appearance)), m_light(m_page.view()),
      m_narration(reader, voices, m_light, *m_bar)
{
    m_page.setListeningBar(m_bar);
    m_bar->setQrShown(true);
    FicheView &view = m_page.view();
    connect(&m_page, &ReadingPage::contentShown, this, &KioskListening::show);
    connect(&view, &FicheView::sentenceTapped, &m_narration,
            [this](int, const TextPosition &place) { m_narration.tapped(place); });
    connect(&view, &FicheView::followingLost, &m_narration, &Narration::lostSight);
    connect(&window.navigator(), &Navigator::moved, this, [&reader](const Route &stop) {
        if (stop.page != PageName::Fiche)
            reader.stop();
    });
    connect(m_bar, &ListeningBar::qrWanted, this, [&navigator = window.navigator()] {
        navigator.go({.page = PageName::TakeAway, .fiche = navigator.current().fiche});
    });
    connect(&m_narration, &Narration::languageWanted, this,
            [&hearing = window.hearing()](Language wanted) { hearing.choose(wanted); });
    connect(&m_narration, &Narration::speaking, this, &KioskListening::speaking);
    connect(&m_narration, &Narration::listening, this, &KioskListening::listening);
}

void KioskListening::show(const PageContent &content)
{
    m_bar->setVisible(!content.columns.isEmpty());
    if (content.columns.isEmpty())
        return m_narration.clear();
    const PageColumn &column = content.columns.first();
    m_narration.show(
        [read = column.read, today = todayOf(content.now), language = content.interfaceLanguage] {
            return pageUtterances(read.fiche, read.translation, today, language);
        },
        content.interfaceLanguage, column.read.cachedLanguages);
}

} // namespace escale
