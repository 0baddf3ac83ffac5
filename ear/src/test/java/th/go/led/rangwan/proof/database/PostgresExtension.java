package th.go.led.rangwan.proof.database;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the run's cluster, or says why there is none. */
class PostgresExtension implements ExecutionCondition, ParameterResolver {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (PostgresCluster.installed()) {
            return ConditionEvaluationResult.enabled("PostgreSQL is there");
        }
        String advice = "no PostgreSQL found; install it with: " + PostgresCluster.INSTALL;
        if (Boolean.getBoolean("postgresql.required")) {
            throw new IllegalStateException(advice);
        }
        return ConditionEvaluationResult.disabled(advice);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == PostgresCluster.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return PostgresCluster.running();
    }
}
