// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <cstdio>

namespace escale::proof {
namespace {

bool everythingHolds = true;

} // namespace

void tell(const char *what, double value, const char *unit, bool holds, double limit)
{
    std::printf("%-8s %-50s %8.1f %s (limit %.0f)\n", holds ? "ok" : "TOO MUCH", what, value, unit, limit);
    everythingHolds = everythingHolds && holds;
}

bool allHold()
{
    return everythingHolds;
}

void demand(bool holds, const char *what)
{
    std::printf("%-8s %s\n", holds ? "ok" : "NOT SO", what);
    everythingHolds = everythingHolds && holds;
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

double waitFor(const std::function<bool()> &what, int limit)
{
    QElapsedTimer clock;
    clock.start();
    while (!what() && clock.elapsed() < limit)
        wait(10);
    return what() ? static_cast<double>(clock.elapsed()) : -1;
}

void run(const QString &command)
{
    QProcess::execute(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
}

double p95(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 1e9 : values.at((values.size() - 1) * 95 / 100);
}

QList<PageItem> sentences(Language language)
{
    using enum Language;
    const QMap<Language, QStringList> texts{
        {Fr,
         {QStringLiteral("Demandez un rendez-vous sur place."),
          QStringLiteral("Il faut une pièce d'identité et une preuve d'adresse."),
          QStringLiteral("Gardez toujours une copie de vos papiers.")}},
        {En,
         {QStringLiteral("Ask for an appointment at the counter."),
          QStringLiteral("You need proof of identity and proof of address."),
          QStringLiteral("Always keep a copy of your papers.")}},
        {Ar,
         {QStringLiteral("اطلب موعدا في المكان أو بالهاتف."), QStringLiteral("تحتاج إلى وثيقة هوية وإثبات عنوان."),
          QStringLiteral("احتفظ دائما بنسخة من أوراقك.")}},
        {Fa,
         {QStringLiteral("در محل یا با تلفن وقت بگیرید."), QStringLiteral("مدرک هویت و مدرک نشانی لازم است."),
          QStringLiteral("همیشه یک نسخه از مدارک خود نگه دارید.")}},
        {Ps,
         {QStringLiteral("په ځای کې د ملاقات وخت واخلئ."), QStringLiteral("د هویت او پتې سند ته اړتیا لرئ."),
          QStringLiteral("تل د خپلو اسنادو یوه کاپي وساتئ.")}},
        {Ru,
         {QStringLiteral("Запишитесь на встречу на месте."),
          QStringLiteral("Нужно удостоверение личности и подтверждение адреса."),
          QStringLiteral("Всегда храните копию своих документов.")}},
        {Uk,
         {QStringLiteral("Запишіться на зустріч на місці."),
          QStringLiteral("Потрібне посвідчення особи та підтвердження адреси."),
          QStringLiteral("Завжди зберігайте копію своїх документів.")}}};
    QList<PageItem> items;
    for (const QString &text : texts.value(language))
        items.append({text, language, UtteranceKind::Text});
    return items;
}

double lengthOf(const QList<Utterance> &page, Narrator &narrator, Listener &ears)
{
    narrator.setPage(page);
    wait(300);
    ears.forget();
    wait(100);
    QEventLoop loop;
    QObject::connect(&narrator, &Narrator::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    narrator.play();
    loop.exec();
    wait(500);
    return ears.lastSound() - ears.firstSound(0);
}

Taps tapThrough(Narrator &narrator, Listener &ears, int count)
{
    Taps taps;
    double lit = -1;
    const auto noted = QObject::connect(&narrator, &Narrator::sentence, &narrator, [&](int index) {
        if (index >= 0)
            lit = ears.now();
    });
    for (int i = 0; i < count; ++i) {
        wait(150);
        ears.forget();
        lit = -1;
        wait(60);
        const double tap = ears.now();
        narrator.startAt(i % static_cast<int>(narrator.page().size()));
        wait(700);
        const double sound = ears.firstSound(tap), stop = ears.now();
        narrator.pause();
        wait(350);
        taps.toSound.append(sound < 0 ? 1e9 : sound - tap);
        taps.lightOff.append(lit < 0 || sound < 0 ? 1e9 : std::abs(lit - sound));
        taps.toSilence.append(std::max(0.0, ears.lastSound() - stop));
    }
    QObject::disconnect(noted);
    return taps;
}

} // namespace escale::proof
