// SPDX-License-Identifier: GPL-3.0-or-later
// Small numbers in few bits: what is above 2^k in ones and a zero, the rest in k bits (R. F. Rice, "Some Practical
// Universal Noiseless Coding Techniques", JPL 79-22). A number that would need more than fifteen ones stands as these
// and sixteen bits. Least significant bits first.
#pragma once

#include <QByteArray>
#include <QtEndian>
#include <bit>

namespace escale {

namespace ricecode {
inline constexpr quint32 mostOnes = 15, plainBits = 16;
} // namespace ricecode

/// What is left of the last byte is zeros when it is gone.
class RiceWriter {
public:
    explicit RiceWriter(QByteArray *bytes) : m_bytes(bytes) {}
    ~RiceWriter() { put(0, (8 - m_bits) % 8); }
    RiceWriter(const RiceWriter &) = delete;
    RiceWriter &operator=(const RiceWriter &) = delete;

    /// At most 65535.
    void write(quint32 number, unsigned k)
    {
        const quint32 ones = number >> k;
        if (ones >= ricecode::mostOnes) {
            put((1U << ricecode::mostOnes) - 1, ricecode::mostOnes);
            put(number, ricecode::plainBits);
            return;
        }
        put((1U << ones) - 1, ones + 1);
        put(number & ((1U << k) - 1), k);
    }

private:
    void put(quint32 value, unsigned bits)
    {
        for (unsigned i = 0; i < bits; ++i) {
            m_byte |= (value >> i & 1U) << m_bits;
            if (++m_bits == 8) {
                m_bytes->append(static_cast<char>(m_byte));
                m_byte = 0;
                m_bits = 0;
            }
        }
    }

    QByteArray *m_bytes;
    quint32 m_byte = 0;
    unsigned m_bits = 0;
};

class RiceReader {
public:
    /// `bytes` outlive it.
    explicit RiceReader(QByteArrayView bytes) : m_at(bytes.begin()), m_end(bytes.end()) {}

    /// 0 behind the end: then ended().
    quint32 read(unsigned k)
    {
        fill();
        const auto ones = static_cast<quint32>(std::countr_one(m_window));
        if (ones >= ricecode::mostOnes) {
            take(ricecode::mostOnes);
            return take(ricecode::plainBits);
        }
        take(ones + 1);
        return ones << k | take(k);
    }
    [[nodiscard]] bool ended() const { return m_ended; }
    /// The first byte that nothing was read of.
    [[nodiscard]] const char *rest() const { return m_at - m_bits / 8; }

private:
    void fill()
    {
        if (m_end - m_at >= 8) {
            const auto more = qFromLittleEndian<quint64>(m_at);
            m_window |= more << m_bits;
            m_at += (63 - m_bits) / 8;
            m_bits |= 56U;
            return;
        }
        for (; m_bits <= 56 && m_at < m_end; m_bits += 8)
            m_window |= static_cast<quint64>(static_cast<quint8>(*m_at++)) << m_bits;
    }
    quint32 take(unsigned bits)
    {
        if (bits > m_bits) {
            m_ended = true;
            m_bits = 0;
            m_window = 0;
            return 0;
        }
        const auto value = static_cast<quint32>(m_window & ((1ULL << bits) - 1));
        m_window >>= bits;
        m_bits -= bits;
        return value;
    }

    const char *m_at;
    const char *m_end;
    quint64 m_window = 0;
    unsigned m_bits = 0; ///< of the window; more may stand above them, that are read again
    bool m_ended = false;
};

} // namespace escale
