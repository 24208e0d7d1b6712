// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace lumbung {

/// Why something was not done. Written for the person; the detail is for the log.
struct Error {
    enum class Kind {
        Usage, ///< called wrongly (an unknown option, a date that is none)
        Invalid, ///< the record or file breaks a rule
        NotFound,
        File, ///< reading or writing a file failed
        Store, ///< the store refused or failed; nothing half done
        Locked, ///< another program is writing to the store
        ReadOnly, ///< the store was opened for reading only
        Damaged, ///< the store's content is not what was written
        NotAllowed,
        Conflict, ///< the record was changed by somebody else meanwhile
        Cancelled,
        Unknown, ///< a commit whose outcome could not be learnt
    };

    Kind kind = Kind::Store;
    QString message; ///< what happened, what to do; in the person's language
    QString detail = {}; ///< technical; for the log, never shown
};

/// A value, or the reason why there is none. How everything in Lumbung fails.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) { }

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Done, or the reason why not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) { }

    bool isOk() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error &error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace lumbung
