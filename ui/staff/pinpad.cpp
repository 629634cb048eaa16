// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/pinpad.h"

#include "staff/surface.h"
#include "style/cover.h"

#include <QKeyEvent>
#include <QPainter>

namespace escale {

using namespace std::chrono_literals;

namespace {

/// "4:59"; from an hour on "1:04:59". A wait can be a whole day, which is no time of day.
QString countdown(std::chrono::seconds time)
{
    const QLocale locale;
    const auto two = [&locale](qint64 number) {
        return (number < 10 ? locale.zeroDigit() : QString()) + locale.toString(number);
    };
    const qint64 seconds = time.count();
    const qint64 minutes = seconds / 60;
    if (minutes < 60)
        return locale.toString(minutes) + u':' + two(seconds % 60);
    return locale.toString(minutes / 60) + u':' + two(minutes % 60) + u':' + two(seconds % 60);
}

} // namespace

PinPad::PinPad(const Appearance &appearance, PinJudge &judge, Clock &clock, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_judge(judge), m_card(new Surface(appearance, this)),
      m_grid(new QGridLayout(m_card)), m_title(new Label(appearance, TextRole::Heading)),
      m_state(new Label(appearance, TextRole::Body)), m_erase(new Button(appearance, Button::Kind::Plain)),
      m_enter(new Button(appearance, Button::Kind::Primary)), m_close(new Button(appearance, Button::Kind::Quiet)),
      m_second(clock, [this] {
          if (m_judge.wait() <= 0s)
              say(tr("Type the PIN of the staff"), Label::Ink::Muted);
          tick();
      })
{
    new Cover(*this);
    setObjectName(QStringLiteral("pinPad"));
    setFocusPolicy(Qt::StrongFocus);
    hide();
    build();
    retranslate();
    parent->installEventFilter(this);
    connect(&judge, &PinJudge::judged, this, &PinPad::hear);
    connect(&appearance, &Appearance::changed, this, &PinPad::place);
}

void PinPad::build()
{
    const Metrics &m = m_appearance.metrics();
    m_grid->setContentsMargins(m.cardPadding, m.cardPadding, m.cardPadding, m.cardPadding);
    m_grid->setSpacing(m.gap);
    m_title->setCentred(true);
    m_state->setCentred(true);
    m_grid->addWidget(m_title, 0, 0, 1, 3);
    m_grid->addWidget(m_state, 1, 0, 1, 3);
    for (int digit = 0; digit <= 9; ++digit) {
        auto *key = new Button(m_appearance, Button::Kind::Plain);
        key->setWords(QString::number(digit));
        const int place = digit == 0 ? 10 : digit - 1;
        m_grid->addWidget(key, 2 + place / 3, place % 3);
        connect(key, &Button::clicked, this, [this, digit] { type(QLatin1Char(static_cast<char>('0' + digit))); });
        m_digits.append(key);
    }
    m_erase->setSymbol(Icon::Backspace);
    m_grid->addWidget(m_erase, 5, 0, Qt::AlignCenter);
    m_grid->addWidget(m_enter, 5, 2);
    m_grid->addWidget(m_close, 6, 0, 1, 3);
    m_enter->setObjectName(QStringLiteral("pinEnter"));
    m_close->setObjectName(QStringLiteral("pinClose"));
    connect(m_erase, &Button::clicked, this, &PinPad::erase);
    connect(m_enter, &Button::clicked, this, &PinPad::enter);
    connect(m_close, &Button::clicked, this, &PinPad::close);
    // Digits stand as on a telephone in every language.
    m_card->setLayoutDirection(Qt::LeftToRight);
}

void PinPad::retranslate()
{
    m_title->setText(tr("Staff"));
    m_erase->setAccessibleName(tr("Erase"));
    m_enter->setWords(tr("OK"));
    m_close->setWords(tr("Back to the kiosk"));
    setAccessibleName(tr("Type the PIN of the staff"));
    say(tr("Type the PIN of the staff"), Label::Ink::Muted);
}

void PinPad::open()
{
    m_typed.clear();
    retranslate();
    show();
    place();
    raise();
    setFocus(Qt::OtherFocusReason);
    tick();
}

void PinPad::close()
{
    m_second.stop();
    m_typed.clear();
    hide();
}

void PinPad::place()
{
    if (isHidden()) // open() does it: hardly a start of the kiosk ever sees it
        return;
    setGeometry(parentWidget()->rect());
    // As large as the person before read; on a low screen closer, then smaller, until every key is there.
    int high = arrange(m_appearance.textStep(), false);
    for (int step = m_appearance.textStep(); step >= 0 && high > height(); --step)
        high = arrange(step, true);
    m_card->setGeometry((width() - across()) / 2, std::max(0, (height() - high) / 2), across(), high);
}

/// With words of this size at most; the height it takes.
int PinPad::arrange(int greatestTextStep, bool low)
{
    const Metrics &m = m_appearance.metrics();
    const int vertical = low ? m.unit : m.cardPadding;
    m_grid->setContentsMargins(m.cardPadding, vertical, m.cardPadding, vertical);
    m_grid->setVerticalSpacing(low ? m.unit : m.gap);
    for (Label *label : {m_title, m_state})
        label->setGreatestTextStep(greatestTextStep);
    for (Button *button : keys() + QList<Button *>{m_close})
        button->setGreatestTextStep(greatestTextStep);
    for (int column = 0; column < 3; ++column)
        m_grid->setColumnMinimumWidth(column, keyWidth());
    // Room for the longest sentence, so that no key moves when it changes.
    m_state->setMinimumHeight(m_state->fontMetrics().lineSpacing() * 3);
    m_grid->invalidate();
    return std::max(m_grid->heightForWidth(across()), m_grid->minimumSize().height());
}

/// All alike: the words of the longest in one line, where the screen has the room.
int PinPad::keyWidth() const
{
    const Metrics &m = m_appearance.metrics();
    const int most = (width() - 2 * (m.pagePadding + m.cardPadding + m.gap)) / 3;
    return std::min(most, std::max(m.primaryTarget * 5 / 3, m_enter->sizeHint().width()));
}

int PinPad::across() const
{
    const Metrics &m = m_appearance.metrics();
    const int keys = 3 * keyWidth() + 2 * (m.gap + m.cardPadding);
    return std::min(width() - 2 * m.pagePadding, std::max(keys, m_grid->minimumSize().width()));
}

void PinPad::type(QChar digit)
{
    if (m_typed.size() < greatestPinLength)
        m_typed.append(digit);
    // The same for one digit and for ten.
    say(QStringLiteral("• • •"), Label::Ink::Ink);
}

void PinPad::erase()
{
    m_typed.clear();
    say(tr("Type the PIN of the staff"), Label::Ink::Muted);
}

void PinPad::enter()
{
    if (m_typed.isEmpty() || m_judge.busy())
        return;
    setKeysEnabled(false);
    say(tr("One moment…"), Label::Ink::Muted);
    m_judge.judge(m_typed);
    m_typed.clear();
}

void PinPad::hear(PinVerdict verdict)
{
    setKeysEnabled(true);
    if (!isVisible())
        return;
    switch (verdict) {
    case PinVerdict::Accepted:
        close();
        Q_EMIT accepted();
        return;
    case PinVerdict::NotSet:
        say(tr("No PIN has been set on this kiosk. An administrator sets it with: escalectl pin"), Label::Ink::Danger);
        return;
    case PinVerdict::Wrong:
        say(tr("That is not the PIN."), Label::Ink::Danger);
        if (m_judge.wait() > 0s)
            Q_EMIT refused();
        break;
    case PinVerdict::Waiting:
        say(tr("The kiosk cannot check the PIN now."), Label::Ink::Danger);
        break;
    }
    tick();
}

void PinPad::tick()
{
    const std::chrono::seconds left = m_judge.busy() ? 0s : m_judge.wait();
    m_second.stop();
    if (left <= 0s)
        return setKeysEnabled(!m_judge.busy());
    setKeysEnabled(false);
    //: %1 is a time such as 4:59
    say(tr("Too many wrong tries. Try again in %1.").arg(countdown(left)), Label::Ink::Danger);
    m_second.start(1s);
}

void PinPad::say(const QString &sentence, Label::Ink ink)
{
    m_state->setInk(ink);
    m_state->setText(sentence);
    place();
}

void PinPad::setKeysEnabled(bool enabled)
{
    for (Button *key : std::as_const(m_digits))
        key->setEnabled(enabled);
    m_erase->setEnabled(enabled);
    m_enter->setEnabled(enabled);
}

void PinPad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (!m_enter->isEnabled())
        return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        enter();
    else if (event->key() == Qt::Key_Backspace)
        erase();
    else if (text.size() == 1 && text.front() >= u'0' && text.front() <= u'9')
        type(text.front());
}

void PinPad::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_appearance.colours().veil);
}

void PinPad::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool PinPad::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace escale
