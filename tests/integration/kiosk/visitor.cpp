// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitor.h"

#include "keyboard/key.h"
#include "kiosk/languagecard.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>
#include <ctime>

namespace escale::test {
namespace {

constexpr int stepMilliseconds = 20;
constexpr int patience = 20'000; ///< for one step

qint64 monotonicMilliseconds()
{
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now); // goes on through an exec
    return qint64(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000;
}

qint64 residentKilobytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

} // namespace

Visitor::Visitor(KioskProgram &program, VisitPlan plan) : m_program(program), m_plan(std::move(plan))
{
    note("alive " + QByteArray::number(monotonicMilliseconds()));
    if (visitsDone() < m_plan.visits)
        this->plan();
    m_timer.setInterval(stepMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &Visitor::next);
    m_timer.start();
    m_onPage.start();
    connect(&program.window().navigator(), &Navigator::moved, this, [this] { m_onPage.restart(); });
}

void Visitor::plan()
{
    m_steps = {
        {"language", [this] { return touch(QStringLiteral("language-ar")); }},
        {"theme", [this] { return touch(QStringLiteral("theme-")); }},
        {"fiche", [this] { return touch(QStringLiteral("fiche-")); }},
        {"home", [this] { return touch(QStringLiteral("home")); }},
        {"search", [this] { return touch(QStringLiteral("searchDoor")); }},
        {"typing", [this] { return type(); }},
        {"larger", [this] { return touch(QStringLiteral("textSize")); }},
        {"finish",
         [this] {
             note("finish " + QByteArray::number(monotonicMilliseconds()));
             return touch(QStringLiteral("finish"));
         }},
    };
}

void Visitor::next()
{
    if (m_steps.isEmpty())
        return rest();
    if (m_steps.first().act()) {
        m_steps.removeFirst();
        m_waited = 0;
        return;
    }
    m_waited += stepMilliseconds;
    if (m_waited > patience) {
        note(QByteArray("stuck ") + m_steps.first().name);
        QCoreApplication::exit(1);
    }
}

/// All visits are over: what is measured is a kiosk that waits for the next person.
void Visitor::rest()
{
    if (!shown(QStringLiteral("language-ar")))
        return;
    m_waited += stepMilliseconds;
    if (m_waited < 400)
        return;
    m_timer.stop();
    note("resting " + QByteArray::number(residentKilobytes()));
}

void Visitor::note(const QByteArray &line) const
{
    QFile file(m_plan.journal);
    if (!file.open(QIODevice::Append) || file.write(line + '\n') != line.size() + 1)
        qFatal("no journal");
}

int Visitor::visitsDone() const
{
    QFile file(m_plan.journal);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return static_cast<int>(file.readAll().count("finish "));
}

QWidget *Visitor::shown(const QString &namePrefix) const
{
    for (QWidget *widget : m_program.window().findChildren<QWidget *>()) {
        if (widget->objectName().startsWith(namePrefix) && widget->isVisible() && widget->isEnabled())
            return widget;
    }
    return nullptr;
}

bool Visitor::touch(const QString &namePrefix) const
{
    QWidget *widget = shown(namePrefix);
    if (!widget)
        return false;
    if (widget->visibleRegion().isEmpty())
        return false; // not laid out yet
    if (!pageHears())
        return false;
    // Away from the middle, where a card has its speaker in some layouts.
    QTest::mouseClick(widget, Qt::LeftButton, {}, {widget->width() / 2, widget->height() * 3 / 4});
    return true;
}

/// A page does not hear a finger in its first moment (deafmoment.h).
bool Visitor::pageHears() const
{
    return m_onPage.elapsed() > DeafMoment::length.count();
}

bool Visitor::type() const
{
    auto *field = qobject_cast<QLineEdit *>(shown(QStringLiteral("searchField")));
    const QList<Key *> keys = m_program.window().findChildren<Key *>();
    if (!pageHears() || !field ||
        std::none_of(keys.begin(), keys.end(), [](const Key *key) { return key->isVisible(); }))
        return false;
    QFile file(m_plan.words);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no words");
    const QString words = QString::fromUtf8(file.readAll()).trimmed();
    QGuiApplication::clipboard()->setText(words);
    for (const QChar letter : words) {
        for (Key *key : keys) {
            if (key->isVisible() && key->spec().text == QString(letter)) {
                QTest::mouseClick(key, Qt::LeftButton);
                break;
            }
        }
    }
    note(field->text() == words ? "typed" : "mistyped");
    return true;
}

} // namespace escale::test
