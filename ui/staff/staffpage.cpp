// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/staffpage.h"

#include "staff/confirmonsecondtap.h"
#include "staff/settingscard.h"
#include "staff/staffwords.h"
#include "staff/stickpart.h"
#include "staff/updatepart.h"
#include "staff/visitscard.h"
#include "station/staffchoices.h"
#include "style/cover.h"
#include "sync/driftwords.h"

#include <QEvent>
#include <QPainter>

namespace escale {

namespace {

StationEvent eventOf(HostRequest wish)
{
    switch (wish) {
    case HostRequest::Sync:
        return StationEvent::SyncWished;
    case HostRequest::Restart:
        return StationEvent::RestartWished;
    case HostRequest::PowerOff:
        return StationEvent::PowerOffWished;
    case HostRequest::Leave:
        return StationEvent::LeaveWished;
    case HostRequest::Import:
        return StationEvent::ImportWished;
    case HostRequest::Update:
        break;
    }
    return StationEvent::UpdateWished;
}

QVBoxLayout *columnOf(const Metrics &metrics, std::initializer_list<QWidget *> cards)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics.unit * 3);
    for (QWidget *card : cards) {
        if (card)
            column->addWidget(card);
    }
    column->addStretch(1);
    return column;
}

} // namespace

StaffPage::StaffPage(StaffDesk desk, QWidget *parent)
    : QWidget(parent), m_desk(std::move(desk)), m_wishes(m_desk.files, m_desk.clock),
      m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
{
    new Cover(*this);
    setObjectName(QStringLiteral("staffPage"));
    setAccessibleName(tr("Staff"));
    const Metrics &m = m_desk.appearance.metrics();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    buildBar(*outer);
    m_pane = new ScrollPane(m_desk.appearance);
    auto *canvas = new QWidget;
    canvas->setLayout(m_columns);
    m_columns->setContentsMargins(m.pagePadding, m.unit * 3, m.pagePadding, m.unit * 3);
    m_columns->setSpacing(m.unit * 3);
    m_columns->addLayout(columnOf(m, {troubleCard(), contentCard(), machineCard()}), 1);
    m_columns->addLayout(columnOf(m, {settingsCard(), languagesCard()}), 1);
    m_columns->addLayout(columnOf(m, {visitsCard(), logCard()}), 1);
    m_pane->setWidget(canvas);
    canvas->installEventFilter(this); // words that come later need room too
    outer->addWidget(m_pane, 1);
    connect(&m_wishes, &HostRequestWatcher::refused, this,
            [this](HostRequest, const QString &sentence) { hear(sentence, Label::Ink::Danger); });
    connect(&m_wishes, &HostRequestWatcher::taken, this, [this](HostRequest wish) {
        hear(tr("It is being done."), Label::Ink::Ok);
        if (wish == HostRequest::Sync)
            Q_EMIT syncStarted();
    });
}

void StaffPage::buildBar(QVBoxLayout &column)
{
    const Metrics &m = m_desk.appearance.metrics();
    auto *bar = new Surface(m_desk.appearance);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(m.pagePadding, m.unit * 2, m.pagePadding, m.unit * 2);
    auto *title = new Label(m_desk.appearance, TextRole::Heading);
    title->setInk(Label::Ink::Primary);
    //: %1 is the name of this kiosk
    title->setText(m_desk.station.isEmpty() ? tr("Staff") : tr("Staff — %1").arg(m_desk.station));
    auto *back = new Button(m_desk.appearance, Button::Kind::Plain);
    back->setObjectName(QStringLiteral("staffBack"));
    back->setSymbol(Icon::Finish);
    back->setWords(tr("Back to the kiosk"));
    connect(back, &Button::clicked, this, &StaffPage::closed);
    row->addWidget(title, 1);
    row->addWidget(back);
    column.addWidget(bar);
}

StaffCard *StaffPage::troubleCard()
{
    if (m_desk.troubles.isEmpty())
        return nullptr;
    auto *card = new StaffCard(m_desk.appearance, tr("What is wrong"));
    for (const QString &sentence : std::as_const(m_desk.troubles))
        card->addText(sentence, Label::Ink::Danger);
    return card;
}

StaffCard *StaffPage::contentCard()
{
    m_content = new StaffCard(m_desk.appearance, tr("Content"));
    m_sync = new StatusLine(m_desk.appearance);
    m_sync->show(StatusLine::State::Waiting, tr("The library is being read…"));
    m_content->addWidget(m_sync);
    for (const QString &words : {tr("Fiches"), tr("Translations"), tr("Last change"), tr("Source")})
        m_contentRows.append(m_content->addRow(words, QString()));
    m_drift = m_content->addText(QString(), Label::Ink::Danger);
    m_drift->hide();
    addWish(*m_content, HostRequest::Sync, tr("Sync now"), Button::Kind::Primary, false)->setSymbol(Icon::Sync);
    auto *stick = new StickPart(m_desk.appearance, m_desk.clock, m_desk.stick);
    connect(stick, &StickPart::importWanted, this, [this] { wishFor(HostRequest::Import); });
    connect(stick, &StickPart::imported, this, &StaffPage::syncStarted);
    m_content->addWidget(stick);
    return m_content;
}

void StaffPage::setStatus(const Result<LibraryStatus> &status)
{
    if (status)
        return fillContent(*status);
    m_sync->show(StatusLine::State::Trouble, status.error().sentence);
}

void StaffPage::fillContent(const LibraryStatus &status)
{
    const Language in = m_desk.appearance.language();
    const QLocale locale = numberLocale(in);
    const QDateTime now = m_desk.clock.now();
    m_sync->show(syncIsWell(status, now) ? StatusLine::State::Well : StatusLine::State::Trouble,
                 syncWords(status, now, in));
    int translations = 0;
    for (const int count : status.translations)
        translations += count;
    const SyncRecord run = status.lastRun.value_or(SyncRecord());
    m_contentRows[0]->setText(locale.toString(status.fiches));
    m_contentRows[1]->setText(locale.toString(translations));
    //: What the last sync did: numbers of fiches
    m_contentRows[2]->setText(
        tr("%1 new, %2 changed, %3 removed")
            .arg(locale.toString(run.added), locale.toString(run.changed), locale.toString(run.removed)));
    const QString drift =
        status.lastDrift ? driftSentence(status.lastDrift->driftFiches, status.lastDrift->drift) : QString();
    m_drift->setText(drift);
    m_drift->setVisible(!drift.isEmpty());
    m_contentRows[3]->setText(status.source == sampleSource ? tr("sample inside the program") : status.source);
}

StaffCard *StaffPage::settingsCard()
{
    auto *card = new SettingsCard(m_desk.appearance, m_desk.clock, m_desk.settings, m_desk.printers);
    connect(card, &SettingsCard::changed, this, [this](const KioskSettings &settings) {
        m_desk.settings = settings;
        store();
    });
    return card;
}

StaffCard *StaffPage::languagesCard()
{
    auto *card = new LanguagesCard(m_desk.appearance, m_desk.settings.languages);
    connect(card, &LanguagesCard::changed, this, [this](const QList<Language> &languages) {
        m_desk.settings.languages = languages;
        store();
    });
    return card;
}

void StaffPage::store()
{
    const auto stored = storeStaffChoices(m_desk.files.choices(), m_desk.settings);
    if (!stored)
        return hear(stored.error().sentence, Label::Ink::Danger);
    Q_EMIT settingsChanged(m_desk.settings);
}

StaffCard *StaffPage::visitsCard()
{
    const QDate today = m_desk.clock.now().toLocalTime().date();
    return makeVisitsCard(m_desk.appearance, loadStatistics(m_desk.files.statistics()), today,
                          m_desk.settings.statistics);
}

StaffCard *StaffPage::logCard()
{
    constexpr qsizetype shown = 25;
    auto *card = new StaffCard(m_desk.appearance, tr("The last days"));
    const QList<LogEntry> entries = m_desk.log.entries();
    for (auto it = entries.crbegin(); it != entries.crend() && it - entries.crbegin() < shown; ++it)
        card->addText(logWords(*it, m_desk.appearance.language()), Label::Ink::Ink, TextRole::Small);
    return card;
}

StaffCard *StaffPage::machineCard()
{
    auto *card = new StaffCard(m_desk.appearance, tr("This machine"));
    card->addRow(tr("Version"), m_desk.program);
    auto *update =
        new UpdatePart(m_desk.appearance, m_desk.clock, m_desk.settings.update, m_desk.program, m_desk.updateState);
    connect(update, &UpdatePart::installWanted, this, [this] { wishFor(HostRequest::Update); });
    card->addWidget(update);
    m_answer = card->addText(QString(), Label::Ink::Muted);
    m_answer->hide();
    auto *sound = new Button(m_desk.appearance, Button::Kind::Plain);
    sound->setSymbol(Icon::Speaker);
    sound->setWords(tr("Test the sound"));
    connect(sound, &Button::clicked, this, [this] {
        if (m_desk.testSound)
            m_desk.testSound();
        else
            hear(tr("There is no voice on this machine."), Label::Ink::Danger);
    });
    card->addWidget(sound);
    addWish(*card, HostRequest::Restart, tr("Restart"), Button::Kind::Danger, true);
    addWish(*card, HostRequest::PowerOff, tr("Power off"), Button::Kind::Danger, true);
    if (m_desk.settings.mayLeave)
        addWish(*card, HostRequest::Leave, tr("Leave the kiosk"), Button::Kind::Danger, true);
    return card;
}

Button *StaffPage::addWish(StaffCard &card, HostRequest wish, const QString &words, Button::Kind kind, bool ask)
{
    auto *button = new Button(m_desk.appearance, kind);
    card.addWidget(button);
    if (ask) {
        new ConfirmOnSecondTap(*button, words, m_desk.clock, [this, wish] { wishFor(wish); });
        return button;
    }
    button->setWords(words);
    connect(button, &Button::clicked, this, [this, wish] { wishFor(wish); });
    return button;
}

void StaffPage::wishFor(HostRequest wish)
{
    m_desk.log.add(eventOf(wish));
    hear(tr("The machine has been asked…"), Label::Ink::Muted);
    m_wishes.make(wish);
}

void StaffPage::hear(const QString &sentence, Label::Ink ink)
{
    m_answer->setInk(ink);
    m_answer->setText(sentence);
    m_answer->show();
}

void StaffPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_desk.appearance.colours().canvas);
}

void StaffPage::resizeEvent(QResizeEvent *)
{
    arrangeColumns();
}

bool StaffPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrangeColumns();
    return QWidget::eventFilter(watched, event);
}

/// Side by side where the screen lies and the words have room, else one below the other.
void StaffPage::arrangeColumns()
{
    const QMargins margins = m_columns->contentsMargins();
    int needed = margins.left() + margins.right() + (m_columns->count() - 1) * m_columns->spacing();
    // Narrower, the words of a row break beside its keys.
    const int least = static_cast<int>(440 * m_desk.appearance.metrics().scale);
    for (int i = 0; i < m_columns->count(); ++i)
        needed += std::max(least, m_columns->itemAt(i)->minimumSize().width());
    const bool beside = width() >= height() && needed <= m_pane->viewport()->width();
    m_columns->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace escale
