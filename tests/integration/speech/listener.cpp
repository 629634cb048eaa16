// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener.h"

#include <QThread>
#include <algorithm>
#include <cmath>
#include <cstring>

namespace escale::proof {
namespace {

constexpr int loudFrom = 200; // of 32767

} // namespace

Listener::Listener(QObject *parent) : QObject(parent)
{
    m_clock.start();
    connect(&m_parec, &QProcess::readyReadStandardOutput, this, &Listener::read);
}

Listener::~Listener()
{
    m_parec.terminate();
    m_parec.waitForFinished(2000);
}

bool Listener::begin()
{
    m_parec.start(QStringLiteral("parec"),
                  {QStringLiteral("--device=@DEFAULT_MONITOR@"), QStringLiteral("--raw"),
                   QStringLiteral("--format=s16le"), QStringLiteral("--channels=1"),
                   QStringLiteral("--rate=%1").arg(rate), QStringLiteral("--latency-msec=10")});
    return m_parec.waitForStarted() && m_parec.waitForReadyRead(10'000);
}

void Listener::read()
{
    const QByteArray bytes = m_parec.readAllStandardOutput();
    const qsizetype count = bytes.size() / 2, before = m_samples.size();
    m_samples.resize(before + count);
    std::memcpy(m_samples.data() + before, bytes.constData(), static_cast<std::size_t>(count) * 2);
    // The newest sample was heard now at the latest; the earliest such estimate is the true one.
    const double origin = now() - static_cast<double>(m_samples.size()) * 1000 / rate;
    if (!m_started || origin < m_origin)
        m_origin = origin;
    m_started = true;
}

void Listener::forget()
{
    m_samples.clear();
    m_started = false;
}

double Listener::timeOf(qsizetype sample) const
{
    return m_origin + static_cast<double>(sample) * 1000 / rate;
}

qsizetype Listener::sampleAt(double time) const
{
    return std::clamp<qsizetype>(static_cast<qsizetype>((time - m_origin) * rate / 1000), 0, m_samples.size());
}

double Listener::firstSound(double from) const
{
    for (qsizetype i = sampleAt(from); i < m_samples.size(); ++i) {
        if (std::abs(m_samples.at(i)) > loudFrom)
            return timeOf(i);
    }
    return -1;
}

double Listener::lastSound() const
{
    for (qsizetype i = m_samples.size() - 1; i >= 0; --i) {
        if (std::abs(m_samples.at(i)) > loudFrom)
            return timeOf(i);
    }
    return -1;
}

QList<Listener::Silence> Listener::silences(double least) const
{
    QList<Silence> list;
    qsizetype last = -1;
    for (qsizetype i = 0; i < m_samples.size(); ++i) {
        if (std::abs(m_samples.at(i)) <= loudFrom)
            continue;
        if (last >= 0 && static_cast<double>(i - last) * 1000 / rate >= least)
            list.append({timeOf(last), timeOf(i)});
        last = i;
    }
    return list;
}

double Listener::rms(double from, double to) const
{
    double sum = 0;
    const qsizetype a = sampleAt(from), b = sampleAt(to);
    for (qsizetype i = a; i < b; ++i)
        sum += static_cast<double>(m_samples.at(i)) * m_samples.at(i);
    return b > a ? std::sqrt(sum / static_cast<double>(b - a)) : 0;
}

double Listener::modulation(double from, double to) const
{
    constexpr double frame = 20;
    QList<double> loudness;
    for (double t = from; t + frame <= to; t += frame)
        loudness.append(rms(t, t + frame));
    if (loudness.size() < 10)
        return 0;
    double mean = 0;
    for (const double value : loudness)
        mean += value / static_cast<double>(loudness.size());
    int rises = 0;
    bool high = loudness.first() > mean;
    for (const double value : loudness) {
        if (!high && value > mean * 1.1) {
            ++rises;
            high = true;
        } else if (high && value < mean * 0.9) {
            high = false;
        }
    }
    return rises * 1000.0 / (to - from);
}

} // namespace escale::proof
