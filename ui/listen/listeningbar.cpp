// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen/listeningbar.h"

#include "l10n/isolate.h"
#include "l10n/titles.h"
#include "style/flow.h"
#include "style/lowscreen.h"

#include <QEvent>
#include <QPainter>

namespace escale {
namespace {

constexpr double playEmphasis = 1.3;
constexpr double tallEmphasis = 1.3;
constexpr double lowEmphasis = 1.1;

bool isHeard(NarratorState state)
{
    return state == NarratorState::Starting || state == NarratorState::Speaking;
}

/// "0.7×", "1×", "1.3×": what the speed is to the normal one, and no other number.
QString speedText(int wordsPerMinute)
{
    const double ratio = static_cast<double>(wordsPerMinute) / normalSpeed;
    return QString::number(ratio, 'g', 2) + u'×';
}

} // namespace

ListeningBar::ListeningBar(const Appearance &appearance, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_column(new QVBoxLayout(this)),
      m_message(new Label(appearance, TextRole::Body)), m_languages(new QWidget), m_progressRow(new QHBoxLayout),
      m_controls(new QHBoxLayout), m_voice(new Label(appearance, TextRole::Small)),
      m_count(new Label(appearance, TextRole::Small)), m_progress(new ListenProgress(appearance)),
      m_follow(new Button(appearance, Button::Kind::Chip)), m_speed(new Button(appearance, Button::Kind::Plain)),
      m_previous(new Button(appearance, Button::Kind::Plain)), m_play(new Button(appearance, Button::Kind::Disc)),
      m_next(new Button(appearance, Button::Kind::Plain)), m_qr(new Button(appearance, Button::Kind::Plain)),
      m_controlsBox(new QWidget)
{
    setObjectName(QStringLiteral("listening"));
    build();
    connect(&appearance, &Appearance::changed, this, [this] {
        restyle();
        refresh();
    });
    restyle();
    refresh();
}

void ListeningBar::build()
{
    new WrapLayout(m_appearance.metrics().gap, m_languages);
    m_column->addWidget(m_message);
    m_column->addWidget(m_languages);
    for (QWidget *widget : {static_cast<QWidget *>(m_voice), static_cast<QWidget *>(m_progress),
                            static_cast<QWidget *>(m_count), static_cast<QWidget *>(m_follow)})
        m_progressRow->addWidget(widget, widget == m_progress || widget == m_voice ? 1 : 0);
    m_column->addLayout(m_progressRow);
    m_voice->setInk(Label::Ink::Muted);
    // A note beside the bar: large words would take the room of the page.
    m_voice->setGreatestTextStep(defaultTextStep);
    m_voice->setObjectName(QStringLiteral("voice"));
    m_count->setInk(Label::Ink::Muted);
    m_count->setWordWrap(false);

    m_controlsBox->setLayoutDirection(Qt::LeftToRight);
    m_controlsBox->setLayout(m_controls);
    m_controls->addWidget(m_speed, 0, Qt::AlignVCenter);
    m_controls->addStretch(1);
    for (Button *button : {m_previous, m_play, m_next})
        m_controls->addWidget(button, 0, Qt::AlignVCenter);
    m_controls->addStretch(1);
    m_controls->addWidget(m_qr, 0, Qt::AlignVCenter);
    m_column->addWidget(m_controlsBox);

    m_play->setEmphasis(playEmphasis);
    m_follow->setSymbol(Icon::Voice);
    m_follow->setTarget(Button::Target::Secondary);
    m_previous->setSymbol(Icon::Previous);
    m_next->setSymbol(Icon::Next);
    m_qr->setSymbol(Icon::Qr);
    const auto name = [](QObject *object, const char *text) { object->setObjectName(QLatin1String(text)); };
    name(m_play, "play");
    name(m_previous, "previous");
    name(m_next, "next");
    name(m_speed, "speed");
    name(m_follow, "follow");
    name(m_message, "message");
    name(m_qr, "qr");
    connect(m_play, &Button::clicked, this, &ListeningBar::toggleWanted);
    connect(m_previous, &Button::clicked, this, &ListeningBar::previousWanted);
    connect(m_next, &Button::clicked, this, &ListeningBar::nextWanted);
    connect(m_follow, &Button::clicked, this, &ListeningBar::followWanted);
    connect(m_qr, &Button::clicked, this, &ListeningBar::qrWanted);
    connect(m_speed, &Button::clicked, this, [this] {
        const auto *now = std::find(speeds.begin(), speeds.end(), m_state.speed);
        const bool last = now == speeds.end() || now + 1 == speeds.end();
        Q_EMIT speedWanted(last ? speeds.front() : *(now + 1));
    });
}

void ListeningBar::show(const BarState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    refresh();
}

void ListeningBar::setQrShown(bool shown)
{
    m_qrShown = shown;
    refresh();
}

QString ListeningBar::speedName() const
{
    if (m_state.speed < normalSpeed)
        return tr("Speed: slow");
    return m_state.speed > normalSpeed ? tr("Speed: fast") : tr("Speed: normal");
}

QString ListeningBar::message() const
{
    if (!m_state.canSpeak)
        return m_state.offered.isEmpty()
                   ? tr("There is no voice for this language here.")
                   //: Buttons with the names of languages follow.
                   : tr("There is no voice for this language here. You can listen to this page in:");
    switch (m_state.trouble) {
    case VoiceTrouble::NoDevice:
        // At the desk sits who can do something about it.
        return m_appearance.profile() == Profile::Desktop
                   ? tr("There is no loudspeaker, or the computer gives no sound to Escale.")
                   : tr("No loudspeaker is connected to this machine. Please tell the staff.");
    case VoiceTrouble::Engine:
    case VoiceTrouble::CannotSay:
        return tr("The voice does not answer. Please try again.");
    case VoiceTrouble::NoVoice:
    case VoiceTrouble::None:
        break;
    }
    return {};
}

void ListeningBar::refresh()
{
    refreshMessage();
    refreshControls();
}

void ListeningBar::refreshMessage()
{
    const QString text = message();
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    fitMessage();
    offerLanguages();
}

/// On a low screen with large words the text keeps the most of it: the message is smaller there.
void ListeningBar::fitMessage()
{
    if (m_message->isHidden())
        return;
    constexpr int share = 5; // of the window's height
    const int across = width() - 2 * m_appearance.metrics().pagePadding;
    m_message->shrinkTo(across, window()->height() / share);
}

void ListeningBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    sizeControls();
    fitMessage();
}

bool ListeningBar::isTall() const
{
    return m_appearance.profile() == Profile::Kiosk && window()->height() > window()->width();
}

void ListeningBar::setExtra(QWidget *extra)
{
    m_extra = extra;
    m_column->insertWidget(0, m_extra);
    placeExtra();
}

void ListeningBar::placeExtra()
{
    if (!m_extra)
        return;
    const bool inColumn = m_column->indexOf(m_extra) >= 0;
    if (inColumn == isTall())
        return;
    if (isTall()) {
        m_controls->removeWidget(m_extra);
        m_column->insertWidget(0, m_extra);
    } else {
        m_column->removeWidget(m_extra);
        m_controls->insertWidget(m_controls->indexOf(m_qr), m_extra, 0, Qt::AlignVCenter);
    }
}

/// On a screen that stands there is room for controls as large as drawn.
void ListeningBar::sizeControls()
{
    const bool tall = isTall();
    placeExtra();
    for (Button *button : {m_speed, m_previous, m_next, m_qr})
        button->setEmphasis(tall ? tallEmphasis : 1);
    const bool low = isLowScreen(window()->height(), m_appearance.metrics());
    m_play->setEmphasis(tall ? playEmphasis * tallEmphasis : low ? lowEmphasis : playEmphasis);
}

void ListeningBar::offerLanguages()
{
    const LanguageSet wanted = m_state.canSpeak ? LanguageSet() : m_state.offered;
    m_languages->setVisible(!wanted.isEmpty());
    if (wanted == m_offered)
        return;
    m_offered = wanted;
    qDeleteAll(m_languages->findChildren<Button *>(QString(), Qt::FindDirectChildrenOnly));
    for (const Language language : wanted.toList()) {
        auto *button = new Button(m_appearance, Button::Kind::Plain, m_languages);
        button->setWords(ownName(language));
        button->setContentLanguage(language);
        button->setSymbol(Icon::Speaker);
        button->setTarget(Button::Target::Secondary);
        connect(button, &Button::clicked, this, [this, language] { Q_EMIT languageWanted(language); });
        m_languages->layout()->addWidget(button);
        button->show(); // the row may be on the screen already
    }
}

void ListeningBar::refreshControls()
{
    const bool heard = isHeard(m_state.state);
    // Without a voice the page can still be taken along and seen in pictures.
    for (Button *button : {m_speed, m_previous, m_play, m_next})
        button->setVisible(m_state.canSpeak);
    m_controlsBox->setVisible(m_state.canSpeak || m_qrShown || m_extra);
    m_progress->setVisible(m_state.canSpeak);
    m_play->setSymbol(heard ? Icon::Pause : Icon::Play);
    m_play->setAccessibleName(heard ? tr("Pause") : tr("Listen"));
    m_previous->setAccessibleName(tr("Previous sentence"));
    m_next->setAccessibleName(tr("Next sentence"));
    m_speed->setWords(speedText(m_state.speed));
    m_speed->setAccessibleName(speedName());
    m_qr->setAccessibleName(tr("Take this page with you"));
    m_qr->setVisible(m_qrShown);
    m_previous->setEnabled(m_state.index > 0);
    m_next->setEnabled(m_state.index >= 0);

    m_progress->setProgress(m_state.index + 1, m_state.count);
    const bool counting = m_state.canSpeak && m_state.index >= 0 && m_state.count > 0;
    m_count->setVisible(counting);
    if (counting)
        //: How far the voice is: sentence 2 of 14.
        m_count->setText(isolatedLeftToRight(tr("%1 / %2").arg(m_state.index + 1).arg(m_state.count)));
    m_voice->setVisible(m_state.canSpeak && m_state.voice.has_value());
    if (m_state.voice)
        //: %1 is the name of a language: the voice that reads is not in the language of the page around it.
        m_voice->setText(tr("Voice: %1").arg(languageName(*m_state.voice, m_appearance.language())) +
                         (m_state.onTrial ? QStringLiteral(" (%1)").arg(trialWords()) : QString()));
    //: The person has scrolled away; this goes back to the sentence being read.
    m_follow->setWords(tr("Back to the voice"));
    m_follow->setVisible(m_state.canSpeak && !m_state.following && heard);
}

void ListeningBar::restyle()
{
    const Metrics &metrics = m_appearance.metrics();
    m_column->setContentsMargins(metrics.pagePadding, metrics.unit * 3, metrics.pagePadding, metrics.unit * 3);
    m_column->setSpacing(metrics.unit * 2);
    m_progressRow->setSpacing(metrics.unit * 2);
    m_controls->setSpacing(metrics.gap * 3 / 2);
    m_controls->setContentsMargins(0, 0, 0, 0);
    update();
}

void ListeningBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void ListeningBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_appearance.colours().surface);
    painter.fillRect(0, 0, width(), m_appearance.metrics().border, m_appearance.colours().line);
}

} // namespace escale
