// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyring/keyring.h"

#include <optional>

namespace escale::test {

/// A keyring that can break, and what is in it.
struct FakeKeyring final : Keyring {
    struct State {
        std::optional<QByteArray> secret;
        bool broken = false;
    };
    explicit FakeKeyring(std::shared_ptr<State> held) : state(std::move(held)) {}

    void read(std::function<void(Outcome, QByteArray)> answer) override
    {
        if (state->broken)
            return answer(Outcome::Refused, {});
        answer(state->secret ? Outcome::Done : Outcome::NothingThere, state->secret.value_or(QByteArray()));
    }
    void write(const QByteArray &secret, std::function<void(Outcome)> answer) override
    {
        if (state->broken)
            return answer(Outcome::Refused);
        state->secret = secret;
        answer(Outcome::Done);
    }
    void remove(std::function<void(Outcome)> answer) override
    {
        if (state->broken)
            return answer(Outcome::Refused);
        const bool there = state->secret.has_value();
        state->secret.reset();
        answer(there ? Outcome::Done : Outcome::NothingThere);
    }

    std::shared_ptr<State> state;
};

} // namespace escale::test
