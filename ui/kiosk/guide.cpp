// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/guide.h"

#include "keyboard/key.h"
#include "kiosk/card.h"
#include "kiosk/guidelight.h"
#include "l10n/catalogue.h"
#include "l10n/isolate.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <algorithm>

namespace escale {

namespace {

//: spoken after the name of what was touched: a second tap opens it
constexpr auto touchAgain = QT_TRANSLATE_NOOP("escale::Guide", "Touch again.");

} // namespace

Guide::Guide(const Appearance &appearance, HearingLanguage &hearing, PageVoice &voice, Clock &clock, QObject *parent)
    : QObject(parent), m_appearance(appearance), m_hearing(hearing), m_voice(voice), m_wait(clock, [this] { waited(); })
{
    qApp->installEventFilter(this);
}

Guide::~Guide() = default;

void Guide::watch(QWidget &area)
{
    m_areas.append(&area);
}

void Guide::begin()
{
    if (std::exchange(m_on, true))
        return;
    Q_EMIT changed(true);
}

void Guide::end()
{
    clear();
    m_last.clear();
    m_opening.clear();
    m_openingLit = {};
    if (std::exchange(m_on, false))
        Q_EMIT changed(false);
}

void Guide::clear()
{
    delete m_light;
    if (auto *card = qobject_cast<Card *>(m_lit.widget.data()))
        card->setSpoken(false);
    m_lit = {};
    m_pressed = {};
    m_through = false;
    m_repeats = 0;
    m_wait.stop();
}

void Guide::open(const QList<SpokenText> &texts, PageVoice::Lit lit)
{
    clear();
    m_opening = texts;
    m_openingLit = std::move(lit);
    m_last = texts;
    speak(texts, m_openingLit);
    Q_EMIT said(texts.isEmpty() ? QString() : texts.first().text, false);
}

void Guide::again()
{
    const bool whole = ++m_repeats > 1 && !m_opening.isEmpty();
    const QList<SpokenText> &texts = whole ? m_opening : m_last;
    speak(texts, texts == m_opening ? m_openingLit : PageVoice::Lit());
}

void Guide::speak(const QList<SpokenText> &texts, const PageVoice::Lit &lit)
{
    m_wait.stop();
    const LanguageSet voices = m_voice.languages();
    QList<SpokenText> speakable;
    QList<int> places; // of the speakable in `texts`
    for (int i = 0; i < texts.size(); ++i) {
        if (!voices.contains(texts[i].language) || texts[i].text.isEmpty())
            continue;
        speakable.append(texts[i]);
        places.append(i);
    }
    if (speakable.isEmpty()) {
        m_voice.stop();
        Q_EMIT unheard();
        return;
    }
    m_voice.speak(speakable, [guard = QPointer<Guide>(this), lit, places](int item) {
        if (!guard)
            return;
        if (lit)
            lit(places.value(item, -1));
        // A card is framed while it is heard, with the guide and without.
        if (auto *card = qobject_cast<Card *>(guard->m_lit.widget.data()))
            card->setSpoken(item >= 0);
        if (item < 0 && guard->m_lit.widget && !guard->m_repeated)
            guard->m_wait.start(patience);
        else if (item < 0 && guard->m_lit.widget)
            guard->m_wait.start(2 * patience);
    });
}

/// After a silence what is lit is said once more, and then no more: nobody is nagged.
void Guide::waited()
{
    if (!m_on || !m_lit.widget)
        return;
    if (std::exchange(m_repeated, true))
        Q_EMIT fellSilent();
    else
        speak(m_last);
}

void Guide::light(QWidget &control)
{
    lightTarget({&control, {}, {}, nullptr});
}

void Guide::lightTarget(const Target &target)
{
    const ControlWords words = wordsOf(target);
    const Target lit = target.card != nullptr ? Target{target.card, {}, {}, nullptr} : target;
    clear();
    m_repeated = false;
    m_lit = lit;
    m_light = new GuideLight(m_appearance, *lit.widget, lit.part);
    m_last = words.texts;
    if (!words.whole)
        m_last.append({translated(m_hearing.language(), "escale::Guide", touchAgain), m_hearing.language()});
    speak(m_last);
    const QString name = words.texts.isEmpty() ? QString() : words.texts.first().text;
    static const QString ends = QStringLiteral(".?!؟።…");
    if (words.whole || name.isEmpty())
        Q_EMIT said(name, true);
    else if (ends.contains(name.back())) // a question of the guide is a sentence: no colon behind its mark
        Q_EMIT said(isolated(name, QGuiApplication::layoutDirection()) + u' ' + tr(touchAgain), true);
    else
        //: %1 is what was touched and lit; a second tap opens it
        Q_EMIT said(tr("%1: touch again").arg(isolated(name, QGuiApplication::layoutDirection())), true);
}

bool Guide::isLit(const Target &target) const
{
    const QWidget *widget = target.card != nullptr ? static_cast<QWidget *>(target.card) : target.widget.data();
    return m_lit.widget != nullptr && m_lit.widget == widget && m_lit.part == target.part;
}

ControlWords Guide::wordsOf(const Target &target) const
{
    if (target.part.isNull() && m_words) {
        if (std::optional<ControlWords> words = m_words(*target.widget))
            return *words;
    }
    const QString name = target.part.isNull() ? target.widget->accessibleName() : target.name;
    return {{{withoutIsolates(name), m_appearance.language()}}};
}

Guide::Target Guide::targetAt(QWidget *widget, const QPoint &global) const
{
    const bool watched = std::any_of(m_areas.cbegin(), m_areas.cend(), [widget](const QPointer<QWidget> &area) {
        return area && (area == widget || area->isAncestorOf(widget));
    });
    if (!watched)
        return {};
    for (QWidget *at = widget; at != nullptr && !at->isWindow(); at = at->parentWidget()) {
        auto *button = qobject_cast<QAbstractButton *>(at);
        if (button == nullptr)
            continue;
        // A key is heard under the finger (KioskPage::hearKeys); a switch says how it is before it acts (EN 301
        // 549, 5.6.1).
        const auto *key = qobject_cast<Key *>(button);
        if (!button->isEnabled() || (key != nullptr && key->spec().action != KeyAction::Shift))
            return {};
        auto *card = qobject_cast<Card *>(button->parentWidget());
        return {button, {}, {}, card != nullptr && &card->speaker() == button ? card : nullptr};
    }
    // What is drawn as a control inside one widget: the links and keys of a fiche.
    if (QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(widget)) {
        QAccessibleInterface *part = whole->childAt(global.x(), global.y());
        const bool opens = part != nullptr && part->object() == nullptr &&
                           (part->role() == QAccessible::Link || part->role() == QAccessible::Button);
        if (opens) {
            const QRect place = part->rect();
            return {widget, QRect(widget->mapFromGlobal(place.topLeft()), place.size()), part->text(QAccessible::Name),
                    nullptr};
        }
    }
    return {};
}

bool Guide::press(const Target &target, const QPoint &global)
{
    m_pressed = {};
    m_through = false;
    if (!target.widget || (!m_on && target.card == nullptr))
        return false;
    const ControlWords words = wordsOf(target);
    if (words.atOnce)
        return false;
    // A speaker that no voice stands behind begins nothing: it tells so.
    const bool heard = std::any_of(words.texts.cbegin(), words.texts.cend(),
                                   [this](const SpokenText &text) { return m_hearing.canHear(text.language); });
    if (!m_on && !heard)
        return false;
    m_voice.stop();
    m_wait.stop();
    m_pressed = target;
    m_pressedAt = global;
    m_through = m_on && isLit(target) && target.card == nullptr;
    return !m_through;
}

bool Guide::release(const QPoint &global)
{
    const Target pressed = std::exchange(m_pressed, {});
    if (!pressed.widget || m_through)
        return false;
    constexpr int scroll = 5; // millimetres, from which a tap is a scroll
    const QRect place(pressed.widget->mapToGlobal(QPoint()), pressed.widget->size());
    const double reach = scroll * m_appearance.metrics().primaryTarget / 20.0;
    if (!place.contains(global) || (global - m_pressedAt).manhattanLength() > reach)
        return true;
    if (m_on && isLit(pressed)) {
        pressed.card->click();
        return true;
    }
    begin();
    lightTarget(pressed);
    return true;
}

bool Guide::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    const bool press = type == QEvent::MouseButtonPress || type == QEvent::MouseButtonDblClick;
    const bool move = type == QEvent::MouseMove;
    if (!press && !move && type != QEvent::MouseButtonRelease)
        return false;
    auto *widget = qobject_cast<QWidget *>(watched);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (widget == nullptr || (press && mouse->button() != Qt::LeftButton))
        return false;
    const QPoint global = mouse->globalPosition().toPoint();
    if (press)
        return this->press(targetAt(widget, global), global);
    if (move)
        return m_pressed.widget && !m_through;
    return release(global);
}

} // namespace escale
