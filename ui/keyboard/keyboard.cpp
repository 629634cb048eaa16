// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard/keyboard.h"

#include "keyboard/key.h"
#include "keyboard/keynames.h"

#include <QApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QPainter>

namespace escale {
namespace {

/// How much of the window the keyboard takes at most while its keys are larger than they must be.
constexpr double shareOfWindow = 0.46;
/// Height of a key where there is room, in least heights.
constexpr double comfortable = 1.5;

} // namespace

Keyboard::Keyboard(const Appearance &appearance, Clock &clock, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_bounce(clock), m_repeat(clock, KeyRepeat::forVisitors),
      m_interface(appearance.language())
{
    setFocusPolicy(Qt::NoFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_state.languages = QList<Language>(allLanguages.begin(), allLanguages.end());
    setKeyboardLanguage(m_interface);
    hide();
    connect(&appearance, &Appearance::changed, this, &Keyboard::followInterface);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void Keyboard::setLanguages(const QList<Language> &languages)
{
    m_state.languages = languages;
    refresh();
}

void Keyboard::setKeyboardLanguage(Language language)
{
    const auto layout = keyboardLayout(language);
    if (!layout)
        qFatal("keyboard layout %s: %s", code(language).data(), qPrintable(layout.error().cause));
    m_state.layout = *layout;
    m_state.language = language;
    m_state.page = KeyPage::Letters;
    m_state.shift = Shift::Off;
    closeForms();
    refresh();
}

void Keyboard::setEnterWords(const QString &words)
{
    m_ownEnterWords = true;
    m_state.enterWords = words;
    refresh();
}

void Keyboard::setExplored(bool explored)
{
    m_repeat.stop();
    comeUpon(nullptr);
    m_explored = explored;
}

void Keyboard::reset()
{
    m_repeat.stop();
    comeUpon(nullptr);
    m_bounce.forget();
    attach(nullptr);
    setKeyboardLanguage(m_appearance.language());
    hide();
}

void Keyboard::followInterface()
{
    if (m_interface != m_appearance.language()) {
        m_interface = m_appearance.language();
        setKeyboardLanguage(m_interface);
    }
    refresh();
}

void Keyboard::follow(QWidget *focus)
{
    if (!focus)
        return; // the window itself lost the focus: it comes back to the same field
    const bool field = takesText(focus) && focus->window() == window();
    attach(field ? focus : nullptr);
    setVisible(field);
}

void Keyboard::attach(QWidget *field)
{
    if (field == m_injector.field())
        return;
    if (m_injector.field())
        m_injector.field()->removeEventFilter(this);
    m_injector.setField(field);
    // A touch of a key looks upwards for a widget that takes the focus: it is to find the field, not the page.
    setFocusProxy(field);
    if (field)
        field->installEventFilter(this);
    m_state.page = KeyPage::Letters;
    closeForms();
    refresh();
}

bool Keyboard::eventFilter(QObject *watched, QEvent *event)
{
    // A field that still has the focus after the keyboard was closed: touching it asks for the keyboard again.
    const bool touched = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::TouchBegin;
    if (watched == m_injector.field() && touched)
        show();
    if (const auto *key = qobject_cast<const Key *>(watched); key && m_explored)
        return explore(*key, *event);
    return QWidget::eventFilter(watched, event);
}

bool Keyboard::event(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QWidget::event(event);
}

void Keyboard::press(const Key &key)
{
    m_heard = m_bounce.comesDown({key.mapToGlobal(QPoint()), key.size()});
    if (!m_heard)
        return;
    Q_EMIT struck();
    if (key.spec().action != KeyAction::Backspace || m_explored) // explored, it acts when it is let go
        return;
    m_bounce.acted();
    m_repeat.start([this, spec = key.spec()] {
        closeForms();
        m_injector.strike(Qt::Key_Backspace);
        refresh();
        tell(spec);
    });
}

/// A finger that came down on `origin` goes on belonging to it, wherever it slides.
bool Keyboard::explore(const Key &origin, const QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        m_heard = m_bounce.comesDown({origin.mapToGlobal(QPoint()), origin.size()});
        if (m_heard)
            comeUpon(const_cast<Key *>(&origin));
        return true;
    case QEvent::MouseMove:
        if (m_heard)
            comeUpon(qobject_cast<Key *>(
                childAt(origin.mapTo(this, static_cast<const QMouseEvent &>(event).position().toPoint()))));
        return true;
    case QEvent::MouseButtonRelease: {
        const Key *last = m_under;
        comeUpon(nullptr);
        m_bounce.leaves();
        if (last) {
            Q_EMIT struck();
            act(KeySpec(last->spec()));
        }
        return true;
    }
    default:
        return false;
    }
}

void Keyboard::comeUpon(Key *key)
{
    if (key == m_under)
        return;
    if (m_under)
        m_under->setDown(false);
    m_under = key;
    if (!key)
        return;
    key->setDown(true);
    const QString name = keyName(key->spec());
    Q_EMIT found(name, languageOf(name, key->spec()));
}

void Keyboard::release()
{
    m_repeat.stop();
    m_bounce.leaves();
}

void Keyboard::act(const KeySpec &spec)
{
    if (!m_heard)
        return; // the second half of a double strike
    m_bounce.acted();
    switch (spec.action) {
    case KeyAction::Write:
        write(spec);
        break;
    case KeyAction::Form:
        writeForm(spec);
        break;
    case KeyAction::Backspace:
        if (!m_explored)
            return; // has acted when it went down
        closeForms();
        m_injector.strike(Qt::Key_Backspace);
        break;
    case KeyAction::Enter:
        closeForms();
        m_injector.strike(Qt::Key_Return);
        Q_EMIT entered();
        break;
    case KeyAction::Shift:
        nextShift();
        break;
    case KeyAction::ShowSigns:
        m_state.page = KeyPage::Signs;
        break;
    case KeyAction::ShowLetters:
        m_state.page = KeyPage::Letters;
        break;
    case KeyAction::ShowLanguages:
        m_state.page = m_state.page == KeyPage::Languages ? KeyPage::Letters : KeyPage::Languages;
        break;
    case KeyAction::PickLanguage:
        setKeyboardLanguage(*spec.picks);
        break;
    case KeyAction::Close:
        hide();
        break;
    }
    refresh();
    tell(spec);
}

void Keyboard::tell(const KeySpec &spec)
{
    if (spec.action == KeyAction::Enter || spec.action == KeyAction::Close)
        return;
    if (m_explored && spec.action != KeyAction::Shift)
        return; // heard when the finger came upon it
    QString name = keyName(spec);
    if (spec.action == KeyAction::Shift) {
        const bool on = m_state.shift != Shift::Off;
        name += QStringLiteral(". ") + QCoreApplication::translate("escale::TopBar", on ? "It is on." : "It is off.");
    }
    Q_EMIT acted(name, languageOf(name, spec));
}

Language Keyboard::languageOf(const QString &name, const KeySpec &spec) const
{
    return name == spec.text ? spec.picks.value_or(m_state.language) : m_appearance.language();
}

void Keyboard::write(const KeySpec &spec)
{
    m_injector.write(spec.text);
    const QString letter = spec.text.toLower();
    const bool opens = m_state.page == KeyPage::Letters && m_state.layout.forms.contains(letter);
    m_state.open = opens ? letter : QString();
    m_state.current = opens ? spec.text : QString();
    spendShift();
}

void Keyboard::writeForm(const KeySpec &spec)
{
    if (!m_injector.replace(m_state.current, spec.text))
        m_injector.write(spec.text);
    m_state.current = spec.text;
    spendShift();
}

void Keyboard::nextShift()
{
    m_state.shift = m_state.shift == Shift::Off    ? Shift::Once
                    : m_state.shift == Shift::Once ? Shift::Locked
                                                   : Shift::Off;
}

void Keyboard::spendShift()
{
    if (m_state.shift == Shift::Once)
        m_state.shift = Shift::Off;
}

void Keyboard::closeForms()
{
    m_state.open.clear();
    m_state.current.clear();
}

void Keyboard::refresh()
{
    if (!m_ownEnterWords)
        //: The key that ends typing
        m_state.enterWords = tr("Done");
    setAccessibleName(tr("On-screen keyboard"));
    arrange();
    updateGeometry();
    update();
}

int Keyboard::mostKeys(int width) const
{
    const int least = m_appearance.metrics().secondaryTarget;
    return std::max(4, (width - 2 * padding() + gap()) / (least + gap()));
}

int Keyboard::rowHeight(qsizetype rows) const
{
    const int least = m_appearance.metrics().secondaryTarget;
    const int share = int((window()->height() * shareOfWindow - 2 * padding()) / double(rows)) - gap();
    return std::clamp(share, least, int(least * comfortable));
}

int Keyboard::heightForWidth(int width) const
{
    const qsizetype rows = keysFor(m_state, mostKeys(width)).size();
    return int(rows) * (rowHeight(rows) + gap()) - gap() + 2 * padding();
}

QSize Keyboard::sizeHint() const
{
    const int width = window()->width();
    return {0, heightForWidth(this->width() > 0 && isVisible() ? this->width() : width)};
}

Key *Keyboard::keyAt(qsizetype index)
{
    while (m_keys.size() <= index) {
        auto *key = new Key(m_appearance, this);
        key->installEventFilter(this);
        connect(key, &QAbstractButton::pressed, this, [this, key] { press(*key); });
        connect(key, &QAbstractButton::released, this, &Keyboard::release);
        connect(key, &QAbstractButton::clicked, this, [this, key] { act(KeySpec(key->spec())); });
        m_keys.append(key);
    }
    return m_keys[index];
}

void Keyboard::arrange()
{
    const KeyRows rows = keysFor(m_state, mostKeys(width()));
    const int across = width() - 2 * padding();
    const int high = rowHeight(rows.size());
    qsizetype index = 0;
    int top = padding();
    for (const QList<KeySpec> &row : rows) {
        double units = 0;
        for (const KeySpec &spec : row)
            units += spec.width;
        const double unit = (across - gap() * double(row.size() - 1)) / units;
        double left = padding();
        for (const KeySpec &spec : row) {
            Key *key = keyAt(index++);
            const double right = left + unit * spec.width;
            key->become(spec, m_state.language);
            key->setRound(m_appearance.metrics().radius * 0.75);
            key->setGeometry(QRect(QPoint(int(left), top), QPoint(int(right) - 1, top + high - 1)));
            key->show();
            left = right + gap();
        }
        top += high + gap();
    }
    for (; index < m_keys.size(); ++index)
        m_keys[index]->hide();
}

void Keyboard::resizeEvent(QResizeEvent *)
{
    arrange();
}

void Keyboard::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_appearance.colours().keyboard);
}

} // namespace escale
