// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/syncbar.h"

#include "l10n/isolate.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <cmath>

namespace escale {

SyncBar::SyncBar(const Appearance &appearance, Clock &clock, QWidget *parent)
    : QFrame(parent), m_appearance(appearance), m_clock(clock), m_title(new Label(appearance, TextRole::Button)),
      m_text(new Label(appearance, TextRole::Small)), m_line(new QProgressBar),
      m_yes(new Button(appearance, Button::Kind::Danger)), m_button(new Button(appearance, Button::Kind::Plain)),
      m_remedyButton(new Button(appearance, Button::Kind::Primary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(16);
    row->addWidget(m_title);
    row->addWidget(m_text, 2);
    row->addWidget(m_line, 3);
    row->addWidget(m_button);
    row->insertWidget(row->indexOf(m_button), m_yes);
    m_yes->hide();
    row->insertWidget(row->indexOf(m_button), m_remedyButton);
    m_title->setWordWrap(false);
    m_line->setTextVisible(false);
    connect(m_yes, &Button::clicked, this, [this] {
        takeAway();
        Q_EMIT removalsAccepted();
    });
    connect(m_button, &Button::clicked, this, [this] {
        if (m_running)
            Q_EMIT cancelWanted();
        else
            takeAway();
    });
    connect(m_remedyButton, &Button::clicked, this, [this] {
        if (m_remedy != Remedy::TakeBack)
            return Q_EMIT feedWanted();
        takeAway();
        Q_EMIT takeBackWanted();
    });
    connect(&appearance, &Appearance::changed, this, &SyncBar::restyle);
    hide();
    restyle();
}

void SyncBar::showStart(bool first)
{
    m_running = true;
    m_held = 0;
    m_first = first;
    m_trouble = false;
    m_progress = {};
    m_phase = SyncPhase::Starting;
    show();
    retranslate();
    restyle();
}

void SyncBar::showProgress(const SyncProgress &progress)
{
    if (!m_running)
        return;
    if (progress.phase != m_phase) {
        m_phase = progress.phase;
        m_phaseBegan = m_clock.elapsed();
        m_doneAtBegin = progress.done;
    }
    m_progress = progress;
    // Without a total the bar says only that something goes on.
    m_line->setMaximum(progress.total);
    m_line->setValue(progress.done);
    m_text->setText(detailText());
}

void SyncBar::showSentence(const QString &sentence, bool trouble, Remedy remedy)
{
    m_running = false;
    m_held = 0;
    m_trouble = trouble;
    m_remedy = remedy;
    m_text->setText(sentence);
    show();
    retranslate();
    restyle();
}

void SyncBar::showHeld(const QString &sentence, int fiches)
{
    showSentence(sentence, true);
    m_held = fiches;
    retranslate();
}

void SyncBar::takeAway()
{
    m_running = false;
    m_held = 0;
    m_text->clear();
    hide();
}

QString SyncBar::phaseText() const
{
    switch (m_phase) {
    case SyncPhase::Starting:
    case SyncPhase::Taxonomy:
    case SyncPhase::Index:
        return tr("Asking what is new…");
    case SyncPhase::Details:
        break;
    case SyncPhase::Revalidation:
        return tr("Checking older texts…");
    case SyncPhase::Recordings:
        return tr("Fetching recorded voice…");
    case SyncPhase::Cleaning:
    case SyncPhase::Finished:
        return tr("Finishing…");
    }
    return tr("Fetching texts…");
}

QString SyncBar::detailText() const
{
    const QString title = isolated(m_progress.currentTitle, layoutDirection());
    QStringList items{m_progress.currentTitle.isEmpty()
                          ? phaseText()
                          //: The title of a fiche, between the quotation marks of your language.
                          : tr("“%1”").arg(title)};
    const double seconds = double((m_clock.elapsed() - m_phaseBegan).count()) / 1000;
    const int done = m_progress.done - m_doneAtBegin;
    constexpr double soonest = 1; // no speed is known in the first second
    if (seconds >= soonest && done > 0) {
        const double perSecond = done / seconds;
        items.append(tr("%Ln text(s) per second", nullptr, static_cast<int>(std::lround(perSecond))));
        if (m_progress.total > m_progress.done)
            items.append(tr("%Ln second(s) left", nullptr,
                            static_cast<int>(std::ceil((m_progress.total - m_progress.done) / perSecond))));
    }
    if (m_progress.errors > 0)
        items.append(tr("%Ln error(s)", nullptr, m_progress.errors));
    return items.join(QStringLiteral(" · "));
}

void SyncBar::retranslate()
{
    m_title->setVisible(m_running);
    m_line->setVisible(m_running);
    m_line->setAccessibleName(tr("Progress of the update"));
    m_title->setText(m_first ? tr("First update") : tr("Update"));
    m_yes->setVisible(m_held > 0);
    if (m_held > 0)
        m_yes->setWords(tr("Remove %Ln fiche(s)", nullptr, m_held));
    m_button->setWords(m_running ? tr("Cancel") : tr("Close"));
    m_remedyButton->setVisible(!m_running && m_remedy != Remedy::None);
    //: Button: what was just cleared comes back.
    m_remedyButton->setWords(m_remedy == Remedy::TakeBack ? tr("Undo") : tr("Set the source…"));
    if (m_running)
        m_text->setText(detailText());
}

void SyncBar::restyle()
{
    m_text->setInk(m_running ? Label::Ink::Muted : m_trouble ? Label::Ink::Danger : Label::Ink::Note);
    if (m_running && m_appearance.colourSet() != ColourSet::Standard)
        m_text->setInk(Label::Ink::Ink);
    m_line->setFixedHeight(m_appearance.metrics().unit);
    update();
}

void SyncBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = m_appearance.colours();
    QPainter painter(this);
    painter.fillRect(rect(), m_running   ? colours.primarySoft
                             : m_trouble ? colours.importantGround
                                         : colours.noteGround);
}

void SyncBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace escale
